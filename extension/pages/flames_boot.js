import init, { flames } from "./pages.js";

await init();
flames();
