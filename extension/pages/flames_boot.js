import init from "./flames.js";

init();
