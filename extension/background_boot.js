// Starts the background. The browser wakes it for an event and hands the event only to listeners
// that stand before the first `await`; so they stand here, and the core starts behind them.

import startBesideSites, * as besideSites from "./background.js";
import startBesidePages, * as besidePages from "./answers.js";
import { BESIDE_A_SITE, REQUESTS } from "./requests.js";

// Ms without an event after which the background does what its start calls for: a nudge is several events.
const AFTERWARDS = 500;
// Ms after its start when it does so in any case.
const AT_LAST = 2_000;

let queue = Promise.resolve();
let greeted = false;
let due;

/** A file beside the programs. */
const file = async (name) => (await fetch(chrome.runtime.getURL(name))).text();

/** One of the two programs of the background, and what it takes; each is started when it is first needed. */
function program(start, take, ...names) {
  let started;
  const begin = () => Promise.all([start(), ...names.map(file)]).then(([, ...files]) => take(...files));
  // What failed is tried again by the next event.
  return () => (started ??= begin().catch((error) => {
    started = undefined;
    throw error;
  }));
}

const sites = program(startBesideSites, besideSites.take, "packs.json", "top_level_domains.txt");
const pages = program(startBesidePages, besidePages.take, "packs.json");

/** One event at a time: what comes meanwhile waits in line. */
function inTurn(start, work) {
  const mine = queue.then(start).then(work);
  queue = mine.catch((error) => console.error("Hearth:", error));
  clearTimeout(due);
  if (!greeted) due = setTimeout(greet, Math.min(AFTERWARDS, AT_LAST - performance.now()));
  return mine;
}

/** Does what a start calls for, once. */
async function greet() {
  greeted = true;
  const started = await pages().then(() => true, () => false);
  if (started) inTurn(pages, () => besidePages.started());
}

/** Something for the program beside sites. What it leaves about people, the other one does next. */
async function besideSite(work) {
  const envelope = await inTurn(sites, work);
  if (besideSites.left()) inTurn(pages, () => besidePages.errands());
  return envelope;
}

/** Something happens on a site. What goes wrong, the other program keeps for the popup. */
async function onSite(work) {
  const envelope = await besideSite(work).catch(() => undefined); // The queue has told it.
  if (envelope?.error) inTurn(pages, () => besidePages.went(envelope));
}

const { webRequest, runtime, permissions, alarms, commands, tabs, windows } = chrome;
/** What is heard of requests by this method: the browser tells of all to an address, by whatever method. */
const hearing = ([method, urls]) => {
  const ofMethod = (listener) => (details) => {
    if (details.method === method) onSite(() => listener(details));
  };
  const sent = ofMethod((details) => besideSites.request_sent(details));
  const answered = ofMethod(({ requestId, statusCode, redirectUrl }) => besideSites.request_ended(requestId, statusCode, redirectUrl));
  const failed = ofMethod(({ requestId }) => besideSites.request_ended(requestId));
  return { urls, sent, answered, failed };
};
const heard = Object.entries(REQUESTS).map(hearing);

function listenToRequests() {
  for (const { urls, sent, answered, failed } of heard) {
    for (const [event, listener, ...extra] of [
      [webRequest.onBeforeRequest, sent, ["requestBody"]],
      [webRequest.onCompleted, answered],
      // A form that is answered with a redirect never completes under a filter for its path.
      [webRequest.onBeforeRedirect, answered],
      [webRequest.onErrorOccurred, failed],
    ]) {
      event.removeListener(listener);
      event.addListener(listener, { urls }, ...extra);
    }
  }
}

/** To whose turn it is: the popup; or where the browser opens none, as in a window behind others, the flames. */
function onNotification(id) {
  chrome.notifications.clear(id);
  const url = runtime.getURL("flames.html");
  // A tab comes to the front with its window; without any window, with one of its own.
  const toTab = () => tabs.create({ url }).then(({ windowId }) => windows.update(windowId, { focused: true }));
  chrome.action.openPopup().catch(toTab).catch(() => windows.create({ url }));
}

// They are there while the user allows them.
const listenToNotifications = () => chrome.notifications?.onClicked.addListener(onNotification);

listenToRequests();
listenToNotifications();

permissions.onAdded.addListener(() => {
  listenToNotifications();
  // Chromium refuses these listeners while no host is granted.
  listenToRequests();
  inTurn(pages, () => besidePages.grants_changed());
});
permissions.onRemoved.addListener(() => inTurn(pages, () => besidePages.grants_changed()));
runtime.onInstalled.addListener(({ reason }) => {
  inTurn(pages, () => besidePages.started());
  if (reason === "install") tabs.create({ url: runtime.getURL("welcome.html") });
});
runtime.onStartup.addListener(() => inTurn(pages, () => besidePages.started()));
alarms.onAlarm.addListener(() => inTurn(pages, () => besidePages.alarm()));
commands.onCommand.addListener((_name, tab) => {
  if (tab?.id !== undefined) tabs.sendMessage(tab.id, "Enter").catch(() => {});
});

runtime.onMessage.addListener((message, sender, reply) => {
  if (!message?.ask) return false;
  const answer = BESIDE_A_SITE.includes(Object.keys(message.ask)[0])
    ? besideSite(() => besideSites.asked(message, sender))
    : inTurn(pages, () => besidePages.asked(message, sender));
  answer.then(reply, (error) => reply({ error: String(error) }));
  return true;
});
