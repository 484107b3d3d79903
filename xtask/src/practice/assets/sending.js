// How a written status goes out, with the oddities that real clients have.

import { behaves } from './context.js';
import { request } from './request.js';

/** A fresh key with every new draft: the server takes what bears the same key once. */
export const freshKey = () => crypto.randomUUID?.() ?? String(Math.random()).slice(2);

/** Sends a new status. `draft` is the body as Mastodon's API takes it. */
export async function create(draft, key) {
  const post = (headers) => request('POST', '/api/v1/statuses', draft, headers);
  if (behaves('post-through-opener') && window.opener?.practiceCreate) {
    return window.opener.practiceCreate(draft, key);
  }
  if (behaves('send-twice')) {
    const [first] = await Promise.all([post({ 'Idempotency-Key': key }), post({ 'Idempotency-Key': key })]);
    return first;
  }
  const answer = await post({ 'Idempotency-Key': key });
  return !answer.ok && behaves('retry-without-key') ? post({}) : answer;
}

/** Changes a status that is there. */
export const edit = (id, draft, key) => request('PUT', `/api/v1/statuses/${id}`, draft, { 'Idempotency-Key': key });

// For a compose window that this window opens.
window.practiceCreate = create;
