// Starts the background. The browser wakes it for an event and hands the event only to listeners
// that stand before the first `await`; so they stand here, and the core starts behind them.

import start, * as core from "./background.js";
import { REQUESTS } from "./requests.js";

let started;
let queue = Promise.resolve();

/** What Hearth knows of sites. */
const packs = async () => (await fetch(chrome.runtime.getURL("packs.json"))).text();

/** One event at a time: what comes meanwhile waits in line. */
function inTurn(work) {
  started ??= Promise.all([packs(), start()]).then(([text]) => {
    core.take_packs(text);
    // What a start calls for is done after the event that woke the background.
    setTimeout(() => inTurn(() => core.started()));
  });
  const mine = Promise.all([started, queue]).then(work);
  queue = mine.catch((error) => console.error("Hearth:", error));
  return mine;
}

const { webRequest, runtime, permissions, alarms, commands, tabs } = chrome;
const concerns = new Set(REQUESTS.methods);

const sent = (details) => {
  if (concerns.has(details.method)) inTurn(() => core.request_sent(details));
};
const answered = (details) => {
  if (concerns.has(details.method)) inTurn(() => core.request_ended(details.requestId, details.statusCode, details.redirectUrl));
};
const failed = (details) => {
  if (concerns.has(details.method)) inTurn(() => core.request_ended(details.requestId));
};

function listenToRequests() {
  const filter = { urls: REQUESTS.urls };
  for (const [event, listener, ...extra] of [
    [webRequest.onBeforeRequest, sent, ["requestBody"]],
    [webRequest.onCompleted, answered],
    // A form that is answered with a redirect never completes under a filter for its path.
    [webRequest.onBeforeRedirect, answered],
    [webRequest.onErrorOccurred, failed],
  ]) {
    event.removeListener(listener);
    event.addListener(listener, filter, ...extra);
  }
}

listenToRequests();

permissions.onAdded.addListener(() => {
  // Chromium refuses these listeners, without a word, while no host is granted.
  listenToRequests();
  inTurn(() => core.grants_changed());
});
permissions.onRemoved.addListener(() => inTurn(() => core.grants_changed()));
runtime.onInstalled.addListener(({ reason }) => {
  inTurn(() => core.started());
  if (reason === "install") tabs.create({ url: runtime.getURL("welcome.html") });
});
runtime.onStartup.addListener(() => inTurn(() => core.started()));
alarms.onAlarm.addListener(() => inTurn(() => core.alarm()));
commands.onCommand.addListener((_name, tab) => {
  if (tab?.id !== undefined) tabs.sendMessage(tab.id, "Enter").catch(() => {});
});

runtime.onMessage.addListener((message, sender, reply) => {
  if (!message?.ask) return false;
  inTurn(() => core.asked(message, sender)).then(reply, (error) => reply({ error: String(error) }));
  return true;
});
