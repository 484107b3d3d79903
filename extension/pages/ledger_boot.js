import init from "./ledger.js";

init();
