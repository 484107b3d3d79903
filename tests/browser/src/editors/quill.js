import Quill from "quill";

import { begin, FIELD, place } from "./page.js";

// What follows at once is a change of its own all the same.
const quill = new Quill(place(), { modules: { history: { delay: 0 } } });
quill.root.classList.add(FIELD);
begin({
  text: () => quill.getText().replace(/\n$/, ""),
  clear: () => quill.setText(""),
});
