import init from "./popup.js";

init();
