import init, { data } from "./pages.js";

await init();
data();
