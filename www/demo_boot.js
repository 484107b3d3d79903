import init, { open } from "./demo.js";

const file = async (name) => (await fetch(name)).text();
const [packs, topLevelDomains] = await Promise.all([file("packs.json"), file("top_level_domains.txt"), init()]);
open(packs, topLevelDomains);
