// The composer. Always in the page, emptied by the script after a success, as Mastodon's web client does it.

import { MAX_CHARACTERS, behaves, me } from './context.js';
import { say } from './dialogs.js';
import { avatar, el, icon } from './elements.js';
import { create, edit, freshKey } from './sending.js';
import { quoted } from './status.js';
import { VISIBILITIES, countedLength } from './text.js';

export class Composer {
  /** `sent` is called with the new or changed status, or the scheduled one. */
  constructor(sent) {
    this.sent = sent;
    this.place = el('section', { class: 'compose-panel', 'aria-label': 'Write a post' });
    this.build();
  }

  /** A fresh form, as at the page's start. */
  build() {
    this.about = {};
    this.key = freshKey();
    this.text = behaves('editable')
      ? el('div', { class: 'autosuggest-textarea__textarea', contentEditable: 'true', role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'What would you like to say?' })
      : el('textarea', { class: 'autosuggest-textarea__textarea', rows: 3, placeholder: 'What would you like to say?', 'aria-label': 'What would you like to say?', dir: 'auto' });
    this.warning = el('input', { id: 'cw-spoiler-input', class: 'spoiler-input__input', type: 'text', placeholder: 'What is it about? (shown first)', 'aria-label': 'Content warning', hidden: true, autocomplete: 'off' });
    this.visibility = el('select', { class: 'compose-form__visibility', 'aria-label': 'Who can read it' },
      VISIBILITIES.map(([value, name]) => el('option', { value }, name)));
    this.schedule = el('input', { type: 'datetime-local', class: 'compose-form__schedule', 'aria-label': 'Send later, at', hidden: true });
    this.counter = el('span', { class: 'character-counter', role: 'status', 'aria-label': `${MAX_CHARACTERS} characters left` }, String(MAX_CHARACTERS));
    this.button = el('button', { type: 'submit', class: 'button', disabled: true }, 'Post');
    this.context = el('div', { class: 'compose-form__context' });
    this.form = el('form', { class: 'compose-form', noValidate: true, onsubmit: (event) => this.submit(event) },
      this.context, this.warning, this.text,
      el('div', { class: 'compose-form__footer' },
        this.visibility,
        this.switch('warning', 'Content warning', this.warning),
        this.switch('clock', 'Send later', this.schedule),
        el('div', { class: 'compose-form__end' }, this.counter, el('div', { class: 'compose-form__submit' }, this.button)),
        this.schedule));
    this.text.addEventListener('input', () => this.count());
    this.text.addEventListener('keydown', (event) => {
      // No submit event here: the real client calls its sender directly.
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        this.send();
      }
    });
    const head = el('div', { class: 'navigation-bar' },
      el('a', { href: `/@${me.acct}` }, avatar(me)),
      el('div', { class: 'navigation-bar__profile' },
        el('a', { href: `/@${me.acct}`, class: 'navigation-bar__account', 'aria-label': `Your page, @${me.acct}` }, el('strong', {}, me.display_name), el('span', {}, `@${me.acct}`))),
      location.pathname !== '/publish' && el('button', { type: 'button', class: 'icon-button', title: 'Write in a window of its own', 'aria-label': 'Write in a window of its own', onclick: openWindow }, icon('window')));
    this.place.replaceChildren(head, behaves('dialog') ? this.inDialog() : this.form);
  }

  inDialog() {
    this.dialog = el('dialog', { class: 'compose-dialog', 'aria-label': 'Write a post' }, this.form);
    return el('div', {}, el('button', { type: 'button', class: 'button compose-open', onclick: () => this.focus() }, icon('pen'), 'Write'), this.dialog);
  }

  switch(name, label, field) {
    const button = el('button', { type: 'button', class: 'icon-button', 'data-field': name, 'aria-label': label, title: label, 'aria-pressed': 'false',
      onclick: () => {
        field.hidden = !field.hidden;
        button.setAttribute('aria-pressed', String(!field.hidden));
        if (field.hidden) field.value = '';
        else field.focus();
      } }, icon(name));
    return button;
  }

  get value() {
    return 'value' in this.text ? this.text.value : this.text.innerText;
  }

  /** Sets the text as a script does: no input event. */
  set value(text) {
    if ('value' in this.text) this.text.value = text;
    else this.text.textContent = text;
    this.count();
  }

  count() {
    const left = MAX_CHARACTERS - countedLength(this.value);
    this.counter.textContent = String(left);
    this.counter.setAttribute('aria-label', `${left} characters left`);
    this.counter.classList.toggle('over', left < 0);
    this.button.disabled = this.sending || left < 0 || (!this.value.trim() && !this.about.quote);
    if (this.text.tagName === 'TEXTAREA') {
      this.text.style.height = 'auto';
      this.text.style.height = `${this.text.scrollHeight}px`;
    }
  }

  focus() {
    if (!this.form.isConnected) this.build();
    if (this.dialog && !this.dialog.open) this.dialog.showModal();
    this.text.focus();
    if ('value' in this.text) this.text.setSelectionRange(this.value.length, this.value.length);
    this.place.scrollIntoView({ block: 'nearest' });
  }

  /** What the draft is about: `{reply}`, `{quote}`, `{edit}`, each a status, or nothing. */
  turnTo(about, { text = '', visibility = 'public', warning = '' } = {}) {
    if (!this.form.isConnected) this.build();
    this.about = about;
    this.visibility.value = visibility;
    this.visibility.disabled = Boolean(about.edit);
    this.warning.value = warning;
    this.warning.hidden = !warning;
    this.form.querySelector('[data-field=warning]').setAttribute('aria-pressed', String(Boolean(warning)));
    this.button.textContent = about.edit ? 'Save' : about.reply ? 'Reply' : 'Post';
    this.context.replaceChildren(...this.indicators());
    this.value = text;
  }

  indicators() {
    const cancel = el('button', { type: 'button', class: 'icon-button', 'aria-label': 'Cancel', title: 'Cancel', onclick: () => { this.turnTo({}); this.text.focus(); } }, icon('close'));
    const { reply, quote, edit: edited } = this.about;
    if (reply) {
      const { account } = reply;
      return [el('div', { class: 'reply-indicator' },
        el('a', { href: `/@${account.acct}`, class: 'detailed-status__display-avatar', tabIndex: -1, 'aria-hidden': 'true' }, avatar(account, 'small')),
        el('div', { class: 'reply-indicator__main' },
          el('a', { href: `/@${account.acct}`, class: 'detailed-status__display-name' }, el('strong', {}, account.display_name), el('span', {}, ` @${account.acct}`)),
          el('div', { class: 'reply-indicator__content' }, reply.spoiler_text || reply.text)),
        cancel)];
    }
    if (quote) return [el('div', { class: 'compose-form__quote' }, quoted({ quoted_status: quote }), cancel)];
    if (edited) return [el('div', { class: 'edit-indicator' }, el('div', { class: 'edit-indicator__header' }, icon('pen'), el('span', {}, 'You are changing a post'), cancel))];
    return [];
  }

  submit(event) {
    event.preventDefault();
    this.send();
  }

  async send() {
    if (this.button.disabled) return;
    this.sending = true;
    this.count();
    const { reply, quote, edit: edited } = this.about;
    const draft = {
      status: this.value,
      spoiler_text: this.warning.value,
      in_reply_to_id: reply?.id ?? edited?.in_reply_to_id ?? null,
      media_ids: [],
      media_attributes: [],
      sensitive: Boolean(this.warning.value),
      visibility: this.visibility.value,
      poll: null,
      language: 'en',
      quoted_status_id: quote?.id ?? edited?.quote?.quoted_status?.id ?? null,
      quote_approval_policy: 'public',
      ...(this.schedule.value && { scheduled_at: new Date(this.schedule.value).toISOString() }),
    };
    const answer = edited ? await edit(edited.id, draft, this.key) : await create(draft, this.key);
    this.sending = false;
    if (answer.ok) this.letGo(answer.body);
    else this.refused(answer);
  }

  letGo(status) {
    if (behaves('keep-text')) this.count();
    else if (behaves('remove-composer')) this.remove();
    else this.empty();
    this.sent(status);
  }

  refused(answer) {
    this.count();
    say(answer.body?.error ?? 'The connection was lost. Your text is still here.', 'message--trouble');
    if (behaves('empty-on-failure')) this.empty();
  }

  empty() {
    this.key = freshKey();
    if (!this.schedule.hidden) this.form.querySelector('[data-field=clock]').click();
    this.turnTo({});
    this.dialog?.close();
  }

  remove() {
    this.form.remove();
    this.dialog?.close();
    this.place.append(el('button', { type: 'button', class: 'button compose-open', onclick: () => this.focus() }, icon('pen'), 'Write another'));
  }
}

function openWindow() {
  window.open('/publish', 'compose', 'popup,width=560,height=560');
}
