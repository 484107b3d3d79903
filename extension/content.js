// Hearth's hands in a page. They find the boxes that the background describes, report what stands
// in them, and hold the nudge's frame in place. What any of it means, the background decides.
// Nothing is ever written into the page's own elements.

(() => {
  const FRAME = "nudge.html";
  // On the nudge's place, so that a later script finds it.
  const MARK = "data-hearth";
  // Characters of a draft that are read.
  const LONGEST_TEXT = 20_000;
  // Characters of a name that are read.
  const LONGEST_NAME = 300;
  // Elements of a page in which ids and names of people are looked for.
  const MOST_PAIRS = 50;
  // Ms after which a frame that says nothing is given up.
  const SILENCE = 5_000;
  // Ms in which a composer lets go of what it was told to send.
  const LETTING_GO = 10_000;
  // Elements of a text that stand on lines of their own.
  const BLOCK = /^(br|p|div|li|[ou]l|h\d|pre|blockquote)$/;
  // Px between the nudge and what it stands beside.
  const GAP = 8;
  // Px; a smaller part of the nudge says nothing.
  const SMALLEST = 96;

  if (globalThis.hearth?.alive()) return;
  globalThis.hearth?.leave();

  const away = new AbortController(); // ends every listener
  /** What a page pretends is not heard. */
  const onWindow = (types, listener, { signal } = away) => {
    const heard = (event) => event.isTrusted && listener(event);
    for (const type of types) addEventListener(type, heard, { capture: true, signal });
  };

  let sites; // a promise of what the background says of this page
  let left = false;
  let count = Date.now() % 2 ** 31; // A page that was here before counted from another number.
  let due = 0; // the animation frame in which the draft is read
  let awaited; // the field whose focus waits for the greeting
  let current; // the composer that was used last
  let nudge; // { host, frame, composer, shown, silence, unfollow }
  const composers = new Map(); // by surrounding element

  // --- the line to the background -------------------------------------------------------------

  const alive = () => !left && chrome.runtime?.id;

  async function ask(question) {
    if (!alive()) return leave();
    try {
      const { ok, error } = (await chrome.runtime.sendMessage({ ask: question })) ?? {};
      if (error === "NotGranted") leave();
      return ok;
    } catch {
      if (!alive()) leave();
    }
  }

  const orders = {
    Place: place,
    Hide: ({ refocus }) => {
      const field = nudge?.composer.field;
      unmount();
      if (refocus) field?.focus();
    },
    Watch: ({ composer, within }) => watch([...composers.values()].find(({ number }) => number === composer), within),
    Awake: () => clearTimeout(nudge?.silence),
    Enter: () => nudge?.shown && nudge.frame.focus(),
    Recheck: () => {
      sites = undefined;
      greet();
    },
  };

  /** An order is its name, or its name with what belongs to it. */
  const onOrder = (order) => {
    const [name, details] = typeof order === "string" ? [order] : Object.entries(order)[0];
    orders[name]?.(details);
  };

  function greet() {
    if (sites) return sites;
    // Asked again where nobody answered.
    sites = ask({ Hello: {} }).then((found) => found ?? (sites = undefined));
    if (!left) chrome.runtime.onMessage.addListener(onOrder);
    return sites;
  }

  // --- composers ------------------------------------------------------------------------------

  const isEditable = (element) =>
    /^(textarea|text|url|search)$/.test(element?.type) || element?.isContentEditable;

  async function use(target) {
    // Focused again meanwhile, its draft is told once.
    if (!isEditable(target) || target === awaited) return;
    awaited = target;
    const known = await greet();
    if (target !== awaited) return;
    awaited = undefined;
    const here = ({ marks }) => !marks.length || document.querySelector(marks.join());
    const all = known?.filter(here).flatMap((site) => site.composers.map((marks) => ({ site, marks })));
    for (const { site, marks } of all ?? []) {
      const field = target.closest?.(marks.field);
      const around = field?.closest(marks.around);
      if (!around) continue;
      if (!composers.size) listen();
      for (const [old] of composers) if (!old.isConnected) composers.delete(old);
      current = composers.get(around) ?? { number: ++count, reported: "", reports: 0 };
      Object.assign(current, { site, marks, field, around });
      composers.set(around, current);
      return report(current, true);
    }
  }

  /** The ancestor itself, or what is in it. */
  function element({ closest, select }, from) {
    const root = closest ? from.closest?.(closest) : from;
    return root?.matches?.(select) ? root : root?.querySelector(select);
  }

  /** What an attribute of an element says; without one, the element itself. */
  function says(element, attribute) {
    const text = attribute ? element?.getAttribute(attribute) : element?.textContent;
    return text?.trim().slice(0, LONGEST_NAME).toWellFormed();
  }

  const first = (looks, from) =>
    looks.reduce((found, look) => found || says(element(look, from), look.take), null) || null;

  /** Pairs of two attributes of the same elements, or of one within them and of them. */
  const pairs = ({ select, id, within, name }) => [...document.querySelectorAll(select)].slice(0, MOST_PAIRS)
    .map((each) => [says(within ? each.querySelector(within) : each, id) ?? "", says(each, name) ?? ""]);

  /** The text of an editable element, its blocks on lines of their own. */
  function textOf(element) {
    const { value, firstElementChild, childNodes: [...parts] } = element;
    if (typeof value === "string") return value;
    if (parts.length === 1 && firstElementChild) return textOf(firstElementChild);
    return parts.map((part) => part.textContent).join(parts.some((part) => BLOCK.test(part.localName)) ? "\n" : "");
  }

  function read({ marks, field, around }) {
    if (!field.isConnected) return "";
    const fields = marks.texts.flatMap((each) => [...around.querySelectorAll(each)]);
    return (fields.length ? fields : [field]).map(textOf).join("\n").slice(0, LONGEST_TEXT).toWellFormed();
  }

  async function report(composer, always = false, text = read(composer)) {
    if (!always && text === composer.reported) return;
    composer.reported = text;
    const { site, marks, around, number } = composer;
    const mode = marks.modes.find(({ mark }) => element(mark, around));
    const turn = ++composer.reports;
    const verdict = await ask({
      Draft: {
        composer: number,
        site: site.site,
        name: marks.name,
        mode: mode?.is ?? null,
        person: first(marks.person, around),
        me: first(site.me, document),
        private: Boolean(marks.private && element(marks.private, around)),
        aliases: always ? site.aliases.flatMap(pairs) : [],
        told: Boolean(composer.told && !text.trim()),
        text,
      },
    });
    if (turn !== composer.reports || left) return;
    if (verdict?.hide) unmount();
    if (verdict?.ready && composer.field.isConnected && !mount(composer) && verdict.show) {
      // Firefox loses what the background tells a frame in a page; this makes it ask by itself.
      nudge.frame.contentWindow.postMessage(0, "*");
    }
  }

  // --- writing and sending --------------------------------------------------------------------

  function reportSoon() {
    due ||= requestAnimationFrame(() => {
      due = 0;
      report(current);
    });
  }

  function onWrite() {
    current.told = false; // What is emptied by hand is thrown away.
    reportSoon();
  }

  /** The user has told the page to send what stands there. */
  function tell(composer) {
    composer.told = true;
    setTimeout(() => {
      report(composer);
      composer.told = false;
    }, LETTING_GO);
  }

  /** What waits for its frame is reported at once: the draft is about to be sent. */
  function onSend(event) {
    if (event.type === "pagehide") return composers.forEach((composer) => report(composer, false, ""));
    report(current);
    const path = event.composedPath();
    const { around, marks, field } = current;
    const buttons = [...around.querySelectorAll(marks.submit)];
    if (event.type === "submit" ? path[0].contains(field) : buttons.some((button) => path.includes(button))) tell(current);
  }

  function onKey(event) {
    // Some editors take back by themselves, without an event.
    if (event.ctrlKey || event.metaKey) reportSoon();
    if (event.key === "Enter") {
      report(current);
      if (!event.isComposing && event.composedPath().includes(current.field)) tell(current);
    }
    if (event.key === "Escape" && !event.isComposing && nudge?.shown) {
      event.preventDefault();
      event.stopImmediatePropagation();
      unmount();
      ask({ Closed: { by_user: true } });
    }
  }

  function listen() {
    onWindow(["input", "paste", "drop", "compositionend"], onWrite);
    onWindow(["submit", "click", "pagehide"], onSend);
    onWindow(["keydown"], onKey);
  }

  /** Looks at a composer after an exchange, less and less often, until it lets go of its text. */
  function watch(composer, within) {
    if (!composer) return;
    const text = read(composer);
    const start = performance.now();
    const again = (pause) => {
      if (left) return;
      const now = read(composer);
      const waited = performance.now() - start;
      const holds = Boolean(now.trim());
      if (holds && waited < within) return setTimeout(again, Math.min(pause, within - waited), pause * 2);
      if (!holds) composer.reported = "";
      ask({ Fate: { composer: composer.number, held: holds && now === text } });
    };
    again(50);
  }

  // --- the nudge's frame ----------------------------------------------------------------------

  /** Rules of ours, above those of the page. */
  const style = (element, rules) => {
    for (const rule of rules.split("; ")) element.style.setProperty(...rule.split(": "), "important");
  };

  /** Whether it had to be mounted anew. */
  function mount(composer) {
    if (nudge?.composer === composer && nudge.host.isConnected) return false;
    unmount();
    // A frame outside of an open modal dialog cannot be reached.
    const parent = composer.around.closest("dialog, [popover], [role=dialog]") ?? document.body;
    const host = document.createElement("div");
    const frame = document.createElement("iframe");
    frame.src = chrome.runtime.getURL(FRAME);
    frame.title = "Hearth";
    frame.tabIndex = -1;
    host.popover = "manual";
    host.setAttribute(MARK, "");
    style(host, "all: initial; position: fixed; inset: 0 auto auto 0; width: 360px; height: 1px; opacity: 0; pointer-events: none");
    style(frame, "display: block; width: 100%; height: 100%; border: 0; border-radius: 16px; box-shadow: 0 1px 2px #0002, 0 8px 28px #0003; color-scheme: light dark");
    host.attachShadow({ mode: "closed" }).append(frame);
    parent.append(host);
    style(host, `zoom: ${1 / (parent.currentCSSZoom ?? 1)}`);
    host.showPopover();
    nudge = { host, frame, composer, silence: setTimeout(unmount, SILENCE) };
    return true;
  }

  function unmount() {
    if (!nudge) return;
    clearTimeout(nudge.silence);
    nudge.unfollow?.();
    nudge.host.remove();
    nudge = undefined;
  }

  function place({ composer, width, height }) {
    if (nudge?.composer.number !== composer) return;
    clearTimeout(nudge.silence);
    Object.assign(nudge, { width, height });
    settle();
    if (!nudge.unfollow) follow();
  }

  // Puts the frame beside the composer, clear of its text and of the button that sends. Where no
  // room holds all of it, it gets the largest, and scrolls.
  function settle() {
    const { host, frame, width, height, composer: { around, marks, field } } = nudge;
    const box = around.getBoundingClientRect();
    const keep = [field, ...around.querySelectorAll(marks.submit)].map((element) => element.getBoundingClientRect());
    // Firefox puts the next page's document in the place of this one before it stops this script.
    const view = { width: host.ownerDocument.documentElement.clientWidth, height: innerHeight };
    const inView = keep[0].bottom > 0 && keep[0].top < view.height;
    const start = (size) => (getComputedStyle(around).direction === "rtl" ? box.right - size : box.left);
    const within = (value, low, high) => Math.max(low + GAP, Math.min(value, high - GAP));
    const best = (areas) => {
      const rooms = areas.map(([left, top, right, bottom]) => {
        const w = Math.min(width, right - left - 2 * GAP);
        const h = Math.min(height, bottom - top - 2 * GAP);
        return { w, h, x: within(start(w), left, right - w), y: within(box.top, top, bottom - h) };
      }).filter(({ w, h, x, y }) => inView && w >= SMALLEST && h >= Math.min(SMALLEST, height) &&
        keep.every((rect) => x + w <= rect.left || x >= rect.right || y + h <= rect.top || y >= rect.bottom));
      return rooms.find(({ w, h }) => w === width && h === height) ?? rooms.sort((a, b) => b.w * b.h - a.w * a.h)[0];
    };
    // Clear of all that surrounds the text; only where that fills the window, of the least it has to.
    const room = best([
      [0, box.bottom, view.width, view.height], [0, 0, view.width, box.top],
      [box.right, 0, view.width, view.height], [0, 0, box.left, view.height],
    ]) ?? best(keep.map((rect) => [0, rect.bottom, view.width, view.height]));
    nudge.shown = Boolean(room);
    frame.tabIndex = room ? 0 : -1;
    style(host, room
      ? `left: ${room.x}px; top: ${room.y}px; width: ${room.w}px; height: ${room.h}px; opacity: 1; pointer-events: auto`
      : "opacity: 0; pointer-events: none");
  }

  /** It moves with its composer, and leaves with it. */
  function follow() {
    const { field, around } = nudge.composer;
    const move = () => {
      if (!nudge) return;
      // One that is gone has no height either.
      if (field.getBoundingClientRect().height) return settle();
      unmount();
      ask({ Closed: { by_user: false } });
    };
    const gone = new IntersectionObserver(move);
    const grown = new ResizeObserver(move);
    gone.observe(field);
    grown.observe(around);
    grown.observe(document.body);
    const until = new AbortController();
    onWindow(["scroll", "resize"], move, until);
    nudge.unfollow = () => {
      gone.disconnect();
      grown.disconnect();
      until.abort();
    };
  }

  // --- coming and going -----------------------------------------------------------------------

  function leave() {
    if (left) return;
    left = true;
    unmount();
    cancelAnimationFrame(due);
    away.abort();
    chrome.runtime?.onMessage?.removeListener(onOrder);
    delete globalThis.hearth;
  }

  // After an update Firefox leaves a script's elements behind, and nobody who could remove them.
  document.querySelectorAll(`[${MARK}]`).forEach((orphan) => orphan.remove());
  globalThis.hearth = { alive, leave };
  onWindow(["focusin"], (event) => use(event.composedPath()[0]));
  use(document.activeElement);
})();
