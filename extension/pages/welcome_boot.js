import init from "./welcome.js";

init();
