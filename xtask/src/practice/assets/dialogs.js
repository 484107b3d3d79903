// A question with two answers, and a short message at the page's foot.

import { el } from './elements.js';

/** Asks; answers whether the person said yes. The dialog's form fires `submit` as Mastodon's does. */
export function confirm(question, yes) {
  return new Promise((resolve) => {
    const dialog = el('dialog', { class: 'question', 'aria-label': question },
      el('form', { method: 'dialog' },
        el('p', {}, question),
        el('div', { class: 'question__answers' },
          el('button', { class: 'button button--quiet', value: 'no', type: 'button', onclick: () => dialog.close('no') }, 'Keep it'),
          el('button', { class: 'button', value: 'yes', type: 'submit' }, yes))));
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

const region = el('div', { class: 'messages', role: 'status' });
document.body.append(region);

/** Shows a message until the next one, or until it has been read for a while. */
export function say(message, tone = '') {
  const box = el('p', { class: `message ${tone}` }, message);
  region.replaceChildren(box);
  box.addEventListener('animationend', () => box.remove());
}
