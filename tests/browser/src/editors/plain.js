import { begin, FIELD, place } from "./page.js";

const field = document.createElement("textarea");
field.className = FIELD;
field.rows = 5;
place().append(field);
begin({
  text: () => field.value,
  clear: () => { field.value = ""; },
});
