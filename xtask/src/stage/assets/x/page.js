// X, as far as a person writes there: the timeline, the page of one post, the composers, and what each button sends.

import { element, button } from '/elements.js';
import { send } from '/sending.js';

const POSTS = [
  { id: '1899999999999999999', handle: 'Ada_Example', name: 'Ada Example', text: 'Planted the beans in March. How did yours grow?' },
  { id: '1899999999999999998', handle: 'bo_example', name: 'Bo Example', text: 'A long read on soil.' },
];
const column = document.querySelector('[data-testid="primaryColumn"]');
const layers = document.querySelector('#layers');
const focused = POSTS.find(({ id }) => location.pathname.endsWith(`/status/${id}`));

const author = ({ handle, name }) =>
  element('div', { 'data-testid': 'User-Name' },
    element('div', {}, element('a', { href: `/${handle}` }, name)),
    element('div', {}, element('a', { href: `/${handle}` }, element('span', {}, `@${handle}`))));

function article(post) {
  const act = (testid, operation, variables, then) => button(testid, async (event) => {
    const { ok } = await send(operation, variables);
    if (ok) then?.(event.target);
  });
  const own = post.handle === 'me_example';
  const repost = (asked) => asked.after(
    act('retweetConfirm', 'CreateRetweet', { tweet_id: post.id, dark_request: false }, (done) => { done.dataset.testid = 'unretweetConfirm'; done.onclick = undo; }),
    button('quote', () => dialog({ quotes: post })));
  const undo = async ({ target }) => {
    await send('DeleteRetweet', { source_tweet_id: post.id, dark_request: false });
    target.remove();
  };
  return element('article', { 'data-testid': 'tweet', tabindex: post === focused ? '-1' : '0' },
    author(post),
    element('a', { href: `/${post.handle}/status/${post.id}` }, element('time', {}, '2h')),
    element('div', { 'data-testid': 'tweetText' }, post.text),
    button('reply', () => dialog({ answers: post })),
    button('retweet', ({ target }) => repost(target)),
    act('like', 'FavoriteTweet', { tweet_id: post.id }, (liked) => { liked.dataset.testid = 'unlike'; }),
    act('bookmark', 'CreateBookmark', { tweet_id: post.id }, (kept) => { kept.dataset.testid = 'removeBookmark'; }),
    ...(own ? [act('delete', 'DeleteTweet', { tweet_id: post.id, dark_request: false }, (gone) => gone.closest('article').remove()),
      button('edit', () => dialog({ edits: post }))] : []));
}

/** A box, as Draft.js has it: each block holds a span, and the letters stand in a span of that. */
const box = (number, text = '') =>
  element('div', { 'data-testid': `tweetTextarea_${number}RichTextInputContainer` },
    element('div', { 'data-testid': `tweetTextarea_${number}`, role: 'textbox', contenteditable: 'true', 'aria-label': 'Post text' },
      element('div', { 'data-contents': 'true' }, element('div', { 'data-block': 'true' }, element('span', { 'data-text': 'true' }, text || element('br'))))));

function composer({ answers, quotes, edits }, inline, done) {
  const boxes = [box(0, edits?.text)];
  const fields = () => boxes.map((each) => each.querySelector('[role]'));
  const texts = () => fields().map((field) => field.innerText.trim());
  const post = async (operation) => {
    fields().forEach((field) => { field.contentEditable = 'false'; });
    const sent = await send(operation, { texts: texts(), answers: answers?.id, quotes: quotes && `https://x.com/${quotes.handle}/status/${quotes.id}`, edits: edits?.id });
    fields().forEach((field) => { field.contentEditable = 'true'; });
    toast(sent.ok);
    if (sent.ok) done(sent, texts()[0]);
  };
  const whole = element('div', {}, ...boxes,
    quotes ? element('div', { role: 'link', tabindex: '0' }, author(quotes), element('div', { 'data-testid': 'tweetText' }, quotes.text)) : '',
    element('div', { 'data-testid': 'toolBar' },
      ...(inline ? [] : [button('addButton', () => { boxes.push(box(boxes.length)); boxes.at(-2).after(boxes.at(-1)); boxes.at(-1).querySelector('[role]').focus(); })]),
      button('scheduleOption', () => post('CreateScheduledTweet')),
      button('saveDraft', () => post('CreateDraftTweet')),
      button(inline ? 'tweetButtonInline' : 'tweetButton', () => post('CreateTweet'))));
  whole.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.ctrlKey) { event.preventDefault(); post('CreateTweet'); }
  });
  return whole;
}

const toast = (ok) => document.body.append(element('div', { 'data-testid': 'toast', role: 'alert', class: ok ? 'sent' : 'trouble' }, ok ? 'Your post was sent.' : 'Something went wrong.'));

const own = ({ id }, text) => POSTS[0] && column.querySelector('article').before(article({ id, handle: 'me_example', name: 'Me', text }));

function dialog(about) {
  const open = element('div', { role: 'dialog', 'aria-modal': 'true' }, about.answers ? article(about.answers) : '');
  open.append(composer(about, false, (sent, text) => {
    open.remove();
    own(sent, text);
  }));
  layers.replaceChildren(open);
  open.querySelector('[role=textbox]').focus();
}

function inline() {
  const about = focused ? { answers: focused } : {};
  const place = composer(about, true, (sent, text) => {
    place.replaceWith(inline());
    own(sent, text);
  });
  return place;
}

/** A message: the old kind, which can be read, and the kind that is encrypted in the page. */
function messages() {
  const field = element('textarea', { 'data-testid': 'dm-composer-textarea' });
  const sent = () => { field.value = ''; toast(true); };
  return element('div', { 'data-testid': 'dm-container' }, field,
    button('dm-composer-send-button', () => send('message', { text: field.value }).then(sent)),
    button('dm-composer-send-encrypted', () => send('encrypted', { text: btoa(field.value) }).then(sent)));
}

if (location.pathname.startsWith('/messages')) column.append(messages());
else column.append(...(focused ? [article(focused), inline()] : [inline(), button('SideNav_NewTweet_Button', () => dialog({})), ...POSTS.map(article)]));
document.documentElement.dataset.ready = '';
