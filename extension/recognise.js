// Looks in the page of a tab for marks. A function that runs in a page has to be JavaScript's own.

const find = (sites) => {
  const place = sites.findIndex(([marks]) => marks.some((mark) => document.querySelector(mark)));
  const asked = performance.getEntriesByType("resource").map(({ name }) => new URL(name));
  const server = asked.find(({ pathname }) => sites[place]?.[1].includes(pathname));
  return { place, server: server?.origin };
};

export async function recognised(tabId, sites) {
  const [{ result }] = await chrome.scripting.executeScript({ target: { tabId }, func: find, args: [sites] });
  return result;
}
