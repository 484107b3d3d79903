// The letters that act while nobody writes, the same as in Mastodon's web client.

const ACTS = { r: 'reply', b: 'reblog', q: 'quote', f: 'favourite' };
const WRITES = 'input, textarea, select, [contenteditable], dialog';

export function listen({ act, focusComposer }) {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest(WRITES)) return;
    const here = document.activeElement.closest('.status__wrapper');
    if (event.key === 'n') {
      event.preventDefault();
      focusComposer();
    } else if (event.key === 'j' || event.key === 'k') {
      step(here, event.key === 'j' ? 1 : -1);
    } else if (here && ACTS[event.key]) {
      event.preventDefault();
      act(ACTS[event.key], here.dataset.shown);
    }
  });
}

function step(from, by) {
  const items = [...document.querySelectorAll('.status__wrapper')];
  const next = items[from ? items.indexOf(from) + by : 0];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}
