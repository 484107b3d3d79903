// Reads a calendar file with ical.js, and prints what stands in it as JSON.
// Given: the package's path, the file's, and those of files whose zones its times are shown in as well.
const { readFileSync } = require("node:fs");
const [, , reader, file, ...others] = process.argv;
const ICAL = require(reader);

const opened = (path) => new ICAL.Component(ICAL.parse(readFileSync(path, "utf8")));
const zoneOf = (calendar) => {
  const component = calendar.getFirstSubcomponent("vtimezone");
  return component && new ICAL.Timezone(component);
};
const calendar = opened(file);
const zone = zoneOf(calendar);
if (zone) ICAL.TimezoneService.register(zone);
const elsewhere = others.map((path) => zoneOf(opened(path)));

// What a clock shows at a moment. The reader itself takes a moment for a time on the clock, which is wrong for some hours
// around a change; the changes that it found in the file are moments.
const onClock = (zone, time) => {
  const moment = time.convertToZone(ICAL.Timezone.utcTimezone);
  zone.utcOffset(moment); // Now it has looked for changes until then.
  const at = ({ year, month, day, hour, minute, second }) => Date.UTC(year, month - 1, day, hour, minute, second) / 1000;
  const last = zone.changes.findLast((change) => at(change) <= moment.toUnixTime());
  moment.adjust(0, 0, 0, last?.utcOffset ?? zone.changes[0].prevUtcOffset);
  moment.zone = ICAL.Timezone.localTimezone;
  return moment.toString();
};

const events = calendar.getAllSubcomponents("vevent").map((component) => {
  const event = new ICAL.Event(component);
  const alarm = component.getFirstSubcomponent("valarm");
  return {
    uid: event.uid,
    at: event.startDate.toUnixTime() * 1000,
    minutes: (event.endDate.toUnixTime() - event.startDate.toUnixTime()) / 60,
    zone: event.startDate.zone.tzid,
    shown: event.startDate.toString(),
    elsewhere: elsewhere.map((zone) => onClock(zone, event.startDate)),
    summary: event.summary,
    place: event.location ?? "",
    description: event.description,
    status: component.getFirstPropertyValue("status"),
    reminded: alarm.getFirstPropertyValue("trigger").toSeconds() / 60,
  };
});
process.stdout.write(JSON.stringify(events));
