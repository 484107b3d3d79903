import { mount } from "./tiptap.js";

mount(document);
