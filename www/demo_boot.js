import init, { open } from "./demo.js";

const packs = async () => (await fetch("packs.json")).text();
const [text] = await Promise.all([packs(), init()]);
open(text);
