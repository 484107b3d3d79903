import init from "./people.js";

init();
