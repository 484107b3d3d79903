// The composer stands in a frame that the page fills by itself; its scripts, and what they send, are the
// page's.
import { mount } from "./tiptap.js";

const frame = document.querySelector("iframe");
const begin = () => mount(frame.contentDocument);
if (frame.contentDocument?.querySelector("#place")) begin();
else frame.addEventListener("load", begin);
