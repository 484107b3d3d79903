// Hearth's hands in a page. They find the boxes that the background describes, report what stands
// in them, and hold the nudge's frame in place. What any of it means, the background decides.
// Nothing is ever written into the page's own elements.

(() => {
  const FRAME = "nudge.html";
  const MARK = "data-hearth"; // on the nudge's place, so that a later script finds it
  const LONGEST_TEXT = 20_000; // characters of a draft that are read
  const LONGEST_NAME = 300; // characters of a name that are read
  const SILENCE = 5_000; // ms after which a frame that says nothing is given up
  const GAP = 8; // px between the nudge and what it stands beside
  const WRITES = ["input", "paste", "drop", "compositionend"];
  const SENDS = ["submit", "click", "pagehide"];

  if (globalThis.hearth?.alive()) return;
  globalThis.hearth?.leave();

  let sites; // a promise of what the background says of this page
  let left = false;
  let count = 0;
  let due = 0; // the animation frame in which the draft is read
  let current; // the composer that was used last
  let nudge; // { host, frame, composer, shown, silence, watchers }
  const composers = new Map(); // by surrounding element

  // --- the line to the background -------------------------------------------------------------

  const alive = () => !left && Boolean(chrome.runtime?.id);

  async function ask(question) {
    if (!alive()) return leave();
    try {
      const { ok, error } = (await chrome.runtime.sendMessage({ ask: question })) ?? {};
      if (error === "NotGranted") leave();
      return ok;
    } catch {
      if (!alive()) leave();
      return undefined;
    }
  }

  const orders = {
    Place: (where) => place(where),
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
    const [name, details] = typeof order === "string" ? [order] : (Object.entries(order ?? {})[0] ?? []);
    if (!left) orders[name]?.(details);
  };

  function greet() {
    if (sites) return sites;
    chrome.runtime.onMessage.addListener(onOrder);
    sites = ask({ Hello: {} }).then((found) => found ?? []);
    return sites;
  }

  // --- composers ------------------------------------------------------------------------------

  const isEditable = (element) =>
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && /^(text|url|search)$/.test(element.type)) ||
    element?.isContentEditable === true;

  async function onFocus(event) {
    const target = event.composedPath()[0];
    if (event.isTrusted && isEditable(target)) await use(target);
  }

  async function use(target) {
    const known = await greet();
    const site = known.find(({ marks }) => !marks.length || marks.some((mark) => document.querySelector(mark)));
    for (const marks of site?.composers ?? []) {
      const field = target.closest?.(marks.field);
      const around = field?.closest(marks.around);
      if (!around) continue;
      if (!composers.size) listen();
      for (const [old] of composers) if (!old.isConnected) composers.delete(old);
      current = composers.get(around) ?? { number: ++count, reported: "", reports: 0 };
      Object.assign(current, { site, marks, field, around });
      composers.set(around, current);
      report(current, true);
      return;
    }
  }

  const element = ({ closest, select }, from) => (closest ? from.closest?.(closest) : from)?.querySelector(select);

  function look(where, from) {
    const found = element(where, from);
    const text = where.take ? found?.getAttribute(where.take) : found?.textContent;
    return text?.trim().slice(0, LONGEST_NAME) || null;
  }

  const first = (looks, from) => looks.reduce((found, each) => found ?? look(each, from), null);

  /** The text of an editable element, its blocks on lines of their own. */
  function textOf(element) {
    if (element.value !== undefined) return element.value;
    const blocks = element.childElementCount === 1 ? element.firstElementChild : element;
    return [...blocks.childNodes].map((node) => node.textContent).join("\n");
  }

  function read({ marks, field, around }) {
    if (!field.isConnected) return "";
    const fields = marks.texts.length ? marks.texts.flatMap((each) => [...around.querySelectorAll(each)]) : [field];
    return fields.map(textOf).join("\n").slice(0, LONGEST_TEXT);
  }

  async function report(composer, always = false, text = read(composer)) {
    if (left || (!always && text === composer.reported)) return;
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
        text,
      },
    });
    if (turn !== composer.reports || left) return;
    if (verdict?.hide) unmount();
    if (verdict?.ready) mount(composer);
  }

  // --- writing and sending --------------------------------------------------------------------

  function onWrite(event) {
    if (!event.isTrusted || due || !current) return;
    due = requestAnimationFrame(() => {
      due = 0;
      report(current);
    });
  }

  /** What waits for its frame is reported at once: the draft is about to be sent. */
  function onSend(event) {
    if (!current || !event.isTrusted) return;
    if (event.type === "pagehide") {
      for (const composer of composers.values()) report(composer, false, "");
    } else {
      report(current);
    }
  }

  function onKey(event) {
    if (!event.isTrusted) return;
    if (event.key === "Enter" && current) report(current);
    if (event.key === "Escape" && !event.isComposing && nudge?.shown) {
      event.preventDefault();
      event.stopImmediatePropagation();
      unmount();
      ask({ Closed: { by_user: true } });
    }
  }

  function listen() {
    for (const type of WRITES) addEventListener(type, onWrite, true);
    for (const type of SENDS) addEventListener(type, onSend, true);
    addEventListener("keydown", onKey, true);
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
      if (!now.trim()) {
        composer.reported = "";
        ask({ Fate: { composer: composer.number, held: false } });
      } else if (waited >= within) {
        ask({ Fate: { composer: composer.number, held: now === text } });
      } else {
        setTimeout(again, Math.min(pause, within - waited), pause * 2);
      }
    };
    again(50);
  }

  // --- the nudge's frame ----------------------------------------------------------------------

  const style = (element, rules) => {
    for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value, "important");
  };

  function mount(composer) {
    if (nudge?.composer === composer && nudge.host.isConnected) return;
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
    style(host, {
      all: "initial", position: "fixed", inset: "0 auto auto 0", margin: "0", padding: "0", border: "0",
      background: "none", overflow: "visible", width: "360px", height: "1px", opacity: "0", "pointer-events": "none",
    });
    style(frame, {
      display: "block", width: "100%", height: "100%", border: "0", margin: "0",
      "border-radius": "14px", "box-shadow": "0 1px 2px #0002, 0 8px 28px #0003", "color-scheme": "light dark",
    });
    host.attachShadow({ mode: "closed" }).append(frame);
    parent.append(host);
    host.showPopover();
    nudge = { host, frame, composer, shown: false, silence: setTimeout(unmount, SILENCE) };
  }

  function unmount() {
    if (!nudge) return;
    clearTimeout(nudge.silence);
    nudge.watchers?.forEach((stop) => stop());
    nudge.host.remove();
    nudge = undefined;
  }

  function place({ composer, width, height }) {
    if (nudge?.composer.number !== composer) return;
    clearTimeout(nudge.silence);
    Object.assign(nudge, { width, height });
    if (settle() && !nudge.watchers) {
      nudge.shown = true;
      nudge.frame.tabIndex = 0;
      follow();
    }
  }

  /** Puts the frame beside the composer, clear of its text and of the button that sends. */
  function settle() {
    const { host, composer, width, height } = nudge;
    const { around, marks, field } = composer;
    const box = around.getBoundingClientRect();
    const keep = [field, ...around.querySelectorAll(marks.submit)].map((element) => element.getBoundingClientRect());
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const within = (value, size, room) => Math.max(GAP, Math.min(value, room - size - GAP));
    const x = within(getComputedStyle(around).direction === "rtl" ? box.right - width : box.left, width, view.width);
    const y = within(box.top, height, view.height);
    const place = [
      [x, box.bottom + GAP], [x, box.top - height - GAP],
      [box.right + GAP, y], [box.left - width - GAP, y],
      ...keep.map((rect) => [x, rect.bottom + GAP]),
    ].find(([left, top]) =>
      left >= 0 && top >= 0 && left + width <= view.width && top + height <= view.height &&
      keep.every((rect) => left + width <= rect.left || left >= rect.right || top + height <= rect.top || top >= rect.bottom));
    style(host, {
      left: `${place?.[0] ?? 0}px`, top: `${place?.[1] ?? 0}px`, width: `${width}px`, height: `${height}px`,
      opacity: place ? "1" : "0", "pointer-events": place ? "auto" : "none",
    });
    return Boolean(place);
  }

  /** While it is shown, it moves with its composer, and leaves with it. */
  function follow() {
    const move = () => nudge && settle();
    const gone = new IntersectionObserver(([entry]) => {
      if (entry.target.isConnected && entry.boundingClientRect.height) return move();
      unmount();
      ask({ Closed: { by_user: false } });
    });
    const grown = new ResizeObserver(move);
    gone.observe(nudge.composer.field);
    grown.observe(nudge.composer.around);
    addEventListener("scroll", move, { capture: true, passive: true });
    addEventListener("resize", move);
    nudge.watchers = [
      () => gone.disconnect(),
      () => grown.disconnect(),
      () => removeEventListener("scroll", move, { capture: true }),
      () => removeEventListener("resize", move),
    ];
  }

  // --- coming and going -----------------------------------------------------------------------

  function leave() {
    if (left) return;
    left = true;
    unmount();
    cancelAnimationFrame(due);
    removeEventListener("focusin", onFocus, true);
    for (const type of WRITES) removeEventListener(type, onWrite, true);
    for (const type of SENDS) removeEventListener(type, onSend, true);
    removeEventListener("keydown", onKey, true);
    chrome.runtime?.onMessage?.removeListener(onOrder);
    delete globalThis.hearth;
  }

  // After an update Firefox leaves a script's elements behind, and nobody who could remove them.
  document.querySelectorAll(`[${MARK}]`).forEach((orphan) => orphan.remove());
  globalThis.hearth = { alive, leave };
  addEventListener("focusin", onFocus, true);
  if (isEditable(document.activeElement)) use(document.activeElement);
})();
