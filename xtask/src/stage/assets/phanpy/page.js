// Phanpy, as far as a person writes there: a timeline of the user's own server, and a composer over it. Every request goes to
// that server, which is another host than the page's, as `fetch(Request)`.

import { element, button } from '/elements.js';

const SERVER = 'https://garden.example.net';
const app = document.querySelector('#app');
const options = new URLSearchParams(location.search).get('behave')?.split(',') ?? [];

const ask = (method, path, body, headers = {}) => fetch(new Request(`${SERVER}${path}`, {
  method,
  headers: { Authorization: 'Bearer invented', ...(body && { 'Content-Type': 'application/json' }), ...headers },
  ...(body && { body: JSON.stringify(body) }),
}));

/** A create that fails is tried once more, without the key that would tell the server so. */
async function create(draft) {
  const path = '/api/v1/statuses';
  const first = await ask('POST', path, draft, { 'Idempotency-Key': crypto.randomUUID() }).catch(() => ({ ok: false }));
  return first.ok ? first : ask('POST', path, draft).catch(() => ({ ok: false }));
}

const nameText = ({ acct, display_name: name, url }) => element('a', { class: 'name-text', href: url, title: `${name} (${acct.includes('@') ? '' : '@'}${acct})` }, element('b', {}, name));

const preview = (status, legend) => element('details', { class: 'status-preview' },
  element('summary', { class: `status-preview-legend${legend}` }, 'About'),
  element('div', { class: 'status' }, nameText(status.account)));

function compose({ answers, quotes, edits }) {
  const field = element('textarea', { name: 'status', class: 'compose-field', 'aria-label': 'What are you doing?' });
  const visibility = element('select', { name: 'visibility' }, ...['public', 'private', 'direct'].map((each) => element('option', {}, each)));
  const later = element('input', { type: 'datetime-local', name: 'scheduledAt' });
  const form = element('form', {}, quotes ? element('div', { class: 'quote-status' }, nameText(quotes.account)) : '', field, visibility, later, element('button', { type: 'submit' }, 'Post'));
  const container = element('div', { id: 'compose-container', class: 'box' },
    element('div', { class: 'compose-top' }, element('span', { class: 'account-block' }, element('span', { class: 'account-block-acct' }, '@you')),
      button('minimise', () => container.classList.add('min')), button('close', () => container.remove())),
    answers ? preview(answers, ' reply-to') : '', edits ? preview(edits, '') : '', form);
  if (answers) field.value = `@${answers.account.acct} `;
  form.onsubmit = async (event) => {
    event.preventDefault();
    const draft = {
      status: field.value, language: 'en', sensitive: false, media_ids: [],
      ...(!edits && { visibility: visibility.value }),
      ...(answers && { in_reply_to_id: answers.id }),
      ...(quotes && { quoted_status_id: quotes.id }),
      ...(later.value && { scheduled_at: new Date(later.value).toISOString() }),
    };
    const sent = edits ? await ask('PUT', `/api/v1/statuses/${edits.id}`, draft) : await create(draft);
    document.documentElement.dataset.sent = sent.ok;
    if (!sent.ok) return;
    container.remove();
    timeline();
  };
  field.onkeydown = (event) => {
    if (event.key === 'Enter' && event.ctrlKey) form.dispatchEvent(new Event('submit', { cancelable: true }));
  };
  document.querySelector('#modal-container').replaceChildren(container);
  field.focus();
}

function shown(status) {
  const about = status.reblog ?? status;
  const act = (name, method = 'POST', path = `/${name}`) => button(name, async ({ target }) => {
    const { ok } = await ask(method, `/api/v1/statuses/${about.id}${path}`, method === 'POST' ? {} : undefined);
    if (ok) target.dataset.done = '';
  });
  return element('article', { class: 'status', 'data-acct': about.account.acct }, nameText(about.account),
    button('reply', () => compose({ answers: about })), button('quote', () => compose({ quotes: about })), button('edit', () => compose({ edits: about })),
    act('reblog'), act('unreblog'), act('favourite'), act('bookmark'), act('delete', 'DELETE', ''));
}

async function timeline() {
  const statuses = await ask('GET', '/api/v1/timelines/home').then((answer) => answer.json());
  app.replaceChildren(element('button', { type: 'button', id: 'compose-button' }, 'Compose'), ...statuses.map(shown));
  app.querySelector('#compose-button').onclick = () => compose({});
}

if (options.includes('service-worker')) {
  const ready = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
  await navigator.serviceWorker.register('/sw.js');
  if (!navigator.serviceWorker.controller) await ready;
}
await timeline();
document.documentElement.dataset.ready = '';
