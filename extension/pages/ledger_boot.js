import init, { ledger } from "./pages.js";

await init();
ledger();
