import init from "./options.js";

init();
