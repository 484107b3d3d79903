// Looks in the page of a tab for marks. A function that runs in a page has to be JavaScript's own.

const find = (sites) => {
  const place = sites.findIndex(([marks]) => marks.some((mark) => document.querySelector(mark)));
  const asked = performance.getEntriesByType("resource").map(({ name }) => new URL(name));
  const server = asked.find(({ pathname }) => sites[place]?.[1].includes(pathname));
  return { place, server: server?.origin };
};

// Ms; a page that loads, or shows a question, answers later or never.
const PATIENCE = 300;

export async function recognised(tabId, sites) {
  const injection = { target: { tabId }, func: find, args: [sites], injectImmediately: true };
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, [{ result: { place: -1 } }]));
  const [{ result }] = await Promise.race([chrome.scripting.executeScript(injection), late]);
  return result;
}
