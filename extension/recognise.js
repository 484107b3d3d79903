// Looks in the page of a tab for marks. A function that runs in a page has to be JavaScript's own.

const find = (sites) => {
  // Where the host tells, there is no mark to look for.
  const found = ([, marks]) => !marks.length || marks.some((mark) => document.querySelector(mark));
  const [site, , paths, looks] = sites.find(found) ?? [];
  const asked = performance.getEntriesByType("resource").map(({ name }) => new URL(name));
  const server = asked.find(({ pathname }) => paths?.includes(pathname));
  const shown = looks?.map(({ select, take }) => {
    const element = document.querySelector(select);
    return take ? element?.getAttribute(take) : element?.textContent;
  });
  return { site, server: server?.origin, me: shown?.find(Boolean)?.trim().slice(0, 300).toWellFormed() };
};

// Ms; a page that loads, or shows a question, answers later or never.
const PATIENCE = 300;

export async function recognised(tabId, sites) {
  const injection = { target: { tabId }, func: find, args: [sites], injectImmediately: true };
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, [{ result: {} }]));
  const [{ result }] = await Promise.race([chrome.scripting.executeScript(injection), late]);
  return result;
}
