import init from "./demo.js";

init();
