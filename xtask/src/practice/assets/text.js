// Plain text as paragraphs with links and mentions; times and counts in words.

import { accounts, domain } from './context.js';
import { el } from './elements.js';

const PIECES = /(https?:\/\/[^\s]+|@[\p{L}\p{N}_]+(?:@[\p{L}\p{N}.-]+)?|#[\p{L}\p{N}_]+)/u;

/** A status's text as elements. */
export const paragraphs = (text) =>
  text.split(/\n{2,}/).filter(Boolean).map((part) => el('p', {}, part.split(PIECES).map(piece)));

function piece(text) {
  if (/^https?:/.test(text)) {
    return el('a', { href: text, target: '_blank', rel: 'nofollow noopener', class: 'unhandled-link' }, shortened(text));
  }
  if (text.startsWith('@')) {
    const acct = text.slice(1).replace(new RegExp(`@${domain.replaceAll('.', '\\.')}$`), '');
    const account = accounts.find((known) => known.acct === acct);
    return account ? el('a', { href: `/@${account.acct}`, class: 'u-url mention' }, `@${account.username}`) : text;
  }
  return text.startsWith('#') ? el('span', { class: 'hashtag' }, text) : text;
}

const shortened = (address) => {
  const plain = address.replace(/^https?:\/\/(www\.)?/, '');
  return plain.length > 42 ? `${plain.slice(0, 41)}…` : plain;
};

/** How long ago, in one or two characters and a unit. */
export function ago(date, now = Date.now()) {
  const minutes = Math.round((now - new Date(date)) / 60_000);
  if (minutes < 1) return 'now';
  if (minutes < 60) return `${minutes} min`;
  if (minutes < 1440) return `${Math.round(minutes / 60)} h`;
  return `${Math.round(minutes / 1440)} d`;
}

export const fullDate = (date) =>
  new Date(date).toLocaleString(undefined, { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });

/** Characters as the server counts them: every link 23. */
export const countedLength = (text) => [...text.replace(/https?:\/\/\S+/g, 'x'.repeat(23))].length;

export const VISIBILITIES = [
  ['public', 'Everyone'],
  ['unlisted', 'Everyone, quietly'],
  ['private', 'Followers'],
  ['direct', 'Only people mentioned'],
];
export const visibilityName = (visibility) => VISIBILITIES.find(([name]) => name === visibility)?.[1] ?? visibility;
