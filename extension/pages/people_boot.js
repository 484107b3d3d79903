import init, { people } from "./pages.js";

await init();
people();
