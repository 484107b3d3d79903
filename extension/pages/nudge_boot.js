import init from "./nudge.js";

init();
