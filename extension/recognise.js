// Looks in the page of a tab for marks. A function that runs in a page has to be JavaScript's own.

const find = (lists) => lists.findIndex((marks) => marks.some((mark) => document.querySelector(mark)));

export async function firstMarked(tabId, lists) {
  const [{ result }] = await chrome.scripting.executeScript({ target: { tabId }, func: find, args: [lists] });
  return result < 0 ? undefined : result;
}
