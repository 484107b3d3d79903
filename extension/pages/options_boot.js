import init, { options } from "./pages.js";

await init();
options();
