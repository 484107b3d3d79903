// One status as it stands in the feed. Its classes and attributes are those of Mastodon's web client.

import { accounts, me } from './context.js';
import { avatar, el, icon } from './elements.js';
import { ago, fullDate, paragraphs, visibilityName } from './text.js';

const path = (status) => `/@${status.account.acct}/${status.id}`;

/** Who wrote it: a link to their page, as `a[data-hover-card-account][title="@acct"]`. */
const author = (account) =>
  el('a', { href: `/@${account.acct}`, title: `@${account.acct}`, class: 'status__display-name', 'data-hover-card-account': account.id, 'data-id': account.id },
    el('div', { class: 'status__avatar' }, avatar(account)),
    el('span', { class: 'display-name' },
      el('bdi', {}, el('strong', { class: 'display-name__html' }, account.display_name)),
      el('span', { class: 'display-name__account' }, `@${account.acct}`)));

const info = (status) => el('div', { class: 'status__info' },
  author(status.account),
  el('span', { class: 'status__when' },
    status.visibility !== 'public' && el('span', { class: 'status__visibility' }, visibilityName(status.visibility)),
    el('a', { href: path(status), class: 'status__relative-time', title: fullDate(status.created_at) },
      el('time', { dateTime: status.created_at }, ago(status.created_at)),
      status.edited_at && el('abbr', { title: `Edited ${fullDate(status.edited_at)}` }, ' *'))));

function content(status) {
  const text = el('div', { class: 'status__content' }, paragraphs(status.text));
  if (!status.spoiler_text) return text;
  return el('details', { class: 'content-warning' }, el('summary', {}, status.spoiler_text), text);
}

const card = ({ url, title, description }) =>
  el('a', { class: 'status-card', href: url, target: '_blank', rel: 'nofollow noopener' },
    el('span', { class: 'status-card__host' }, new URL(url).host),
    el('strong', { class: 'status-card__title' }, title),
    el('span', { class: 'status-card__description' }, description));

/** A quoted status, in a feed item and in the composer alike. */
export function quoted(quote) {
  const inner = quote?.quoted_status;
  if (!inner) return el('div', { class: 'status__quote' }, el('p', { class: 'status__quote-gone' }, 'This post is gone.'));
  return el('div', { class: 'status__quote' },
    el('div', { class: 'status', 'data-id': inner.id }, info(inner), content(inner)));
}

const button = (status, act, name, label, count, on) =>
  el('button', { type: 'button', class: `icon-button status__action-bar-button ${on ? 'active' : ''}`, 'data-act': act, 'data-status': status.id,
    'aria-label': label, title: label, 'aria-pressed': on === undefined ? undefined : String(on) },
    icon(name), el('span', { class: 'icon-button__counter' }, count ? String(count) : ''));

function more(status) {
  const item = (act, label) => el('button', { type: 'button', 'data-act': act, 'data-status': status.id }, label);
  return el('details', { class: 'menu' },
    el('summary', { class: 'icon-button', 'aria-label': 'More', title: 'More' }, icon('more')),
    el('div', { class: 'menu__items' },
      status.account.id === me.id
        ? [item('edit', 'Edit'), item('redraft', 'Delete and write anew'), item('delete', 'Delete')]
        : [item('mention', `Mention @${status.account.username}`), item('direct', `Write only to @${status.account.username}`)]));
}

const bar = (status) => el('div', { class: 'status__action-bar' },
  button(status, 'reply', 'reply', 'Reply', status.replies_count),
  button(status, 'reblog', 'repost', status.reblogged ? 'Undo repost' : 'Repost', status.reblogs_count, status.reblogged),
  button(status, 'quote', 'quote', 'Quote'),
  button(status, 'favourite', 'favourite', 'Favourite', status.favourites_count, status.favourited),
  button(status, 'bookmark', 'bookmark', 'Bookmark', 0, status.bookmarked),
  more(status));

const nameOf = (id) => (id === me.id ? 'you' : accounts.find((account) => account.id === id)?.display_name ?? 'a post that is gone');

/** A feed item: the status, or the one that it reposts with a line above that says who did. */
export function feedItem(status, { focused = false } = {}) {
  const shown = status.reblog ?? status;
  const above = status.reblog
    ? el('div', { class: 'status__prepend' }, icon('repost'), el('a', { href: `/@${status.account.acct}` }, status.account.id === me.id ? 'You' : status.account.display_name), ' reposted')
    : shown.in_reply_to_id && el('div', { class: 'status__prepend' }, icon('reply'), `Reply to ${nameOf(shown.in_reply_to_account_id)}`);
  return el('article', { class: `status__wrapper status__wrapper-${shown.visibility} ${focused ? 'focused' : ''}`, tabIndex: 0, 'data-shown': shown.id,
    'aria-label': `${shown.account.display_name}: ${shown.spoiler_text || shown.text}` },
    above,
    el('div', { class: `status status-${shown.visibility}`, 'data-id': shown.id },
      info(shown), content(shown), shown.card && card(shown.card), shown.quote && quoted(shown.quote), bar(shown)));
}
