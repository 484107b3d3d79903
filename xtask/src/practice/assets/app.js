// The page: what stands where, which address shows what, and what the buttons do.

import { Composer } from './composer.js';
import { accounts, behaves, domain, me } from './context.js';
import { confirm, say } from './dialogs.js';
import { avatar, el, icon } from './elements.js';
import { listen } from './hotkeys.js';
import { request } from './request.js';
import { feedItem } from './status.js';
import { fullDate, paragraphs } from './text.js';

const root = document.getElementById('mastodon');
const heading = el('h1', { class: 'column-header' }, 'Home');
const above = el('div', { class: 'above-feed' });
const feed = el('div', { class: 'item-list', role: 'feed', id: 'feed', tabIndex: -1 });
const shown = new Map();
const composer = new Composer(async (status) => {
  say(status.scheduled_at ? `It goes out on ${fullDate(status.scheduled_at)}.` : status.edited_at ? 'Saved.' : 'Posted.');
  await show();
});

function layout() {
  const link = (href, name, shape) => el('a', { href, class: 'nav__link' }, icon(shape), el('span', {}, name));
  const people = accounts.filter((account) => account.id !== me.id);
  root.replaceChildren(
    el('header', { class: 'nav' },
      el('a', { href: '/', class: 'brand' }, el('img', { src: '/practice/icon.svg', alt: '', width: 30, height: 30 }), el('span', {}, 'Clearing')),
      el('nav', { 'aria-label': 'Main' },
        link('/', 'Home', 'home'), link('/bookmarks', 'Bookmarks', 'bookmark'), link(`/@${me.acct}`, 'Your page', 'person'))),
    el('main', { class: 'column' }, composer.place, heading, above, feed),
    el('aside', { class: 'aside', 'aria-label': 'People and about' },
      el('section', { class: 'people' }, el('h2', {}, 'People here'),
        el('ul', {}, people.map((account) => el('li', {}, el('a', { href: `/@${account.acct}`, class: 'people__person' },
          avatar(account, 'small'), el('span', {}, el('strong', {}, account.display_name), el('span', { class: 'people__acct' }, `@${account.acct}`))))))),
      el('footer', { class: 'about' },
        el('p', {}, 'A practice network on your own machine. Nothing you do here leaves it, and the people are invented.'),
        el('button', { type: 'button', class: 'about__reset', onclick: startAnew }, 'Start anew'))));
}

async function startAnew() {
  if (!(await confirm('Forget everything that happened here, and start anew?', 'Start anew'))) return;
  await request('POST', '/practice/reset');
  location.assign('/');
}

const get = async (path) => (await request('GET', path)).body;

/** What an address shows: its heading, what stands above the posts, and the posts. */
async function contents(path) {
  const [, acct, id] = path.match(/^\/@([^/]+)(?:\/(\d+))?$/) ?? [];
  if (id) {
    const status = await get(`/api/v1/statuses/${id}`);
    if (status?.error) return { title: 'This post is gone', statuses: [] };
    const { ancestors, descendants } = await get(`/api/v1/statuses/${id}/context`);
    return { title: 'Conversation', statuses: [...ancestors, status, ...descendants], focused: id };
  }
  if (acct) {
    const account = await get(`/api/v1/accounts/lookup?acct=${encodeURIComponent(acct)}`);
    return { title: account.display_name, head: profile(account), statuses: await get(`/api/v1/accounts/${account.id}/statuses`) };
  }
  if (path === '/bookmarks') return { title: 'Bookmarks', statuses: await get('/api/v1/bookmarks'), empty: 'Nothing kept yet.' };
  if (path === '/publish') return { title: 'Write', statuses: [] };
  const [statuses, waiting] = await Promise.all([get('/api/v1/timelines/home'), get('/api/v1/scheduled_statuses')]);
  return { title: 'Home', statuses, head: waiting.length ? scheduled(waiting) : null };
}

const profile = (account) => el('section', { class: 'profile' },
  avatar(account, 'large'),
  el('div', {},
    el('p', { class: 'profile__acct' }, `@${account.acct.includes('@') ? account.acct : `${account.acct}@${domain}`}`),
    paragraphs(account.note.replace(/<[^>]*>/g, '')),
    account.id !== me.id && el('button', { type: 'button', class: 'button', onclick: () => write({}, { text: `@${account.acct} ` }) }, `Write to ${account.display_name.split(' ')[0]}`)));

const scheduled = (waiting) => el('section', { class: 'scheduled', 'aria-label': 'Waiting to be sent' },
  waiting.map(({ id, scheduled_at: at, params }) => el('p', {}, icon('clock'),
    el('span', {}, el('strong', {}, fullDate(at)), ` ${params.text}`),
    el('button', { type: 'button', class: 'icon-button', 'aria-label': 'Do not send', title: 'Do not send', onclick: async () => { await request('DELETE', `/api/v1/scheduled_statuses/${id}`); await show(); } }, icon('close')))));

/** Shows the address that the browser stands at, and gives the focus back to where it was. */
async function show() {
  const path = location.pathname;
  const { title, head = null, statuses, focused, empty = 'Nothing here yet.' } = await contents(path);
  if (path !== location.pathname) return;
  const focus = focusKey();
  document.title = `${title} · Clearing`;
  document.body.dataset.page = path === '/publish' ? 'publish' : 'feed';
  heading.textContent = title;
  above.replaceChildren(...(head ? [head] : []));
  shown.clear();
  for (const status of statuses) shown.set((status.reblog ?? status).id, status.reblog ?? status);
  feed.replaceChildren(...(statuses.length ? statuses.map((status) => feedItem(status, { focused: status.id === focused })) : [el('p', { class: 'empty' }, empty)]));
  for (const link of document.querySelectorAll('.nav__link')) {
    if (link.getAttribute('href') === path) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  if (focus) feed.querySelector(focus)?.focus();
}

function focusKey() {
  const { act, status, shown: item } = document.activeElement.dataset;
  if (act && status) return `[data-act="${act}"][data-status="${CSS.escape(status)}"]`;
  return item ? `[data-shown="${CSS.escape(item)}"]` : null;
}

function write(about, options) {
  composer.turnTo(about, options);
  composer.focus();
}

const ACTS = {
  reply: (status) => write({ reply: status }, { text: status.account.id === me.id ? '' : `@${status.account.acct} `, visibility: status.visibility }),
  quote: (status) => write({ quote: status }),
  mention: ({ account }) => write({}, { text: `@${account.acct} ` }),
  direct: ({ account }) => write({}, { text: `@${account.acct} `, visibility: 'direct' }),
  reblog: (status) => (status.reblogged ? act(status, 'unreblog') : act(status, 'reblog', {})),
  favourite: (status) => act(status, status.favourited ? 'unfavourite' : 'favourite'),
  bookmark: (status) => act(status, status.bookmarked ? 'unbookmark' : 'bookmark'),
  async edit(status) {
    const source = await get(`/api/v1/statuses/${status.id}/source`);
    write({ edit: status }, { text: source.text, warning: source.spoiler_text, visibility: status.visibility });
  },
  async delete(status) {
    if (await confirm('Delete this post?', 'Delete')) await remove(status, true);
  },
  async redraft(status) {
    if (!(await confirm('Delete this post and write it anew?', 'Delete and write anew'))) return;
    const gone = await remove(status, false);
    if (!gone) return;
    const reply = gone.in_reply_to_id && (await get(`/api/v1/statuses/${gone.in_reply_to_id}`));
    const quote = gone.quote?.quoted_status;
    write(reply?.id ? { reply } : quote ? { quote } : {}, { text: gone.text, warning: gone.spoiler_text, visibility: gone.visibility });
  },
};

async function act(status, name, body) {
  const answer = await request('POST', `/api/v1/statuses/${status.id}/${name}`, body);
  if (!answer.ok) say(answer.body?.error ?? 'The connection was lost.', 'message--trouble');
  await show();
}

async function remove(status, deleteMedia) {
  const answer = await request('DELETE', `/api/v1/statuses/${status.id}?delete_media=${deleteMedia}`);
  if (!answer.ok) {
    say(answer.body?.error ?? 'The connection was lost.', 'message--trouble');
    return null;
  }
  if (location.pathname.endsWith(status.id)) history.replaceState(null, '', '/');
  await show();
  return answer.body;
}

document.addEventListener('click', (event) => {
  const button = event.target.closest('[data-act]');
  if (button) {
    button.closest('details')?.removeAttribute('open');
    ACTS[button.dataset.act](shown.get(button.dataset.status));
    return;
  }
  for (const menu of document.querySelectorAll('.menu[open]')) if (!menu.contains(event.target)) menu.open = false;
  const link = event.target.closest('a[href^="/"]');
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    history.pushState(null, '', link.getAttribute('href') + location.search);
    scrollTo(0, 0);
    show();
  }
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  for (const menu of document.querySelectorAll('.menu[open]')) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});
window.addEventListener('popstate', show);
listen({ act: (name, id) => ACTS[name](shown.get(id)), focusComposer: () => composer.focus() });

/** Brings the worker in where it is wanted. One that stayed from another visit goes, and the page loads anew without it. */
async function settleWorker() {
  const workers = navigator.serviceWorker;
  if (behaves('service-worker')) {
    await workers.register('/worker.js');
    await workers.ready;
  } else if (workers?.controller) {
    for (const registration of await workers.getRegistrations()) await registration.unregister();
    location.reload();
    await new Promise(() => {});
  }
}

await settleWorker();
layout();
await show();
root.dataset.ready = 'true';
