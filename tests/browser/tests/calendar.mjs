// Reads calendar files as a calendar would: with ical.js, which knows no zone but those that a file
// brings along. What it finds goes out as JSON, times as milliseconds and as clocks show them.
//
// node calendar.mjs NODE_MODULES FILES.json, which is a list of { name, text, zones }.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, list] = process.argv.slice(2);
const script = join(modules, "ical.js", "dist", "ical.js");
const { default: ICAL } = await import(pathToFileURL(script));

/** What a clock shows, by the zones that Node.js knows. */
const shown = (at, timeZone) =>
  new Intl.DateTimeFormat("sv", { timeZone, dateStyle: "short", timeStyle: "short" }).format(at);

const read = ({ name, text, zones }) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents("vtimezone")) {
    ICAL.TimezoneService.register(zone);
  }
  const meetings = calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    const start = event.startDate.toJSDate().getTime();
    const alarms = component.getAllSubcomponents("valarm").map((alarm) => ({
      action: alarm.getFirstPropertyValue("action"),
      says: alarm.getFirstPropertyValue("description"),
      seconds: alarm.getFirstPropertyValue("trigger").toSeconds(),
    }));
    return {
      uid: event.uid,
      stamp: component.getFirstPropertyValue("dtstamp").toJSDate().getTime(),
      start,
      end: event.endDate.toJSDate().getTime(),
      zone: event.startDate.zone.tzid,
      shown: zones.map((zone) => shown(start, zone)),
      summary: event.summary,
      place: event.location,
      note: event.description,
      status: component.getFirstPropertyValue("status"),
      alarms,
    };
  });
  return { name, version: calendar.getFirstPropertyValue("version"), meetings };
};

console.log(JSON.stringify(JSON.parse(readFileSync(list, "utf8")).map(read)));
