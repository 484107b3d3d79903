import init, { welcome } from "./pages.js";

await init();
welcome();
