// Times what reads texts: Hearth in WebAssembly and others in JavaScript, in one page.

import { LinkifyIt } from "linkify-it";
import start, { Exchange, Reading } from "reading";
import twitter from "twitter-text";

// Ms that a round lasts at least.
const LONG_ENOUGH = 40;
// How many rounds; the one in the middle is taken.
const ROUNDS = 9;

// Names without a scheme are links to all three.
const linkify = new LinkifyIt({ fuzzyLink: true });

/** What reads one text by itself, and gives how much it found. */
const OTHERS = {
  linkify_it: { links: (text) => linkify.match(text)?.length ?? 0 },
  twitter_text: {
    links: (text) => twitter.extractUrls(text).length,
    mentions: (text) => twitter.extractMentions(text).length,
  },
};

/** The ms of one run of the work. Finding out how many runs make a round warms it up. */
function median(work) {
  const round = (runs) => {
    const start = performance.now();
    for (let run = 0; run < runs; run++) work();
    return performance.now() - start;
  };
  let runs = 1;
  while (round(runs) < LONG_ENOUGH) runs *= 2;
  const rounds = Array.from({ length: ROUNDS }, () => round(runs) / runs);
  return rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
}

/** Every post once. How much was found in all. */
function readings(who, reading, what) {
  const posts = reading.posts();
  const all = (read) => () => posts.reduce((found, post) => found + read(post), 0);
  switch (who) {
    // The posts lie in WebAssembly.
    case "wasm":
      return () => reading.read_all();
    // The posts are the page's, and each is handed over.
    case "wasm_handed_over":
      return all((post) => reading.read(post));
    default:
      return all(OTHERS[who][what]);
  }
}

globalThis.bench = {
  text(who, what, characters) {
    const reading = Reading.of(what, characters);
    const read = readings(who, reading, what);
    return { bytes: reading.bytes(), found: read(), ms: median(read) };
  },
  exchange(name) {
    const exchange = Exchange.of(name);
    return median(() => exchange.read());
  },
  begin: (module) => start({ module_or_path: new Uint8Array(module) }),
};
document.documentElement.dataset.ready = "";
