// An element of the page's own, with what is written in as its child.
import { begin, editable, place } from "./page.js";

customElements.define("text-box", class extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: "open" }).innerHTML = "<section><slot name=text></slot></section>";
  }
});
const box = document.createElement("text-box");
const field = editable();
field.slot = "text";
box.append(field);
place().append(box);
begin({
  text: () => [...field.childNodes].map((node) => node.textContent).join("\n"),
  clear: () => field.replaceChildren(),
});
