// What the server told this page at its start.

const state = JSON.parse(document.getElementById('initial-state').textContent);

export const accounts = Object.values(state.accounts);
export const me = state.accounts[state.meta.me];
export const domain = state.meta.domain;
export const MAX_CHARACTERS = 500;

/** Whether the page was asked to do this thing wrong; GET /practice/behaviours lists them. */
export const behaves = (name) => state.practice.behaviours.includes(name);
