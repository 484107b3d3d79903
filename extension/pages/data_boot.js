import init from "./data.js";

init();
