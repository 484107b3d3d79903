import { Editor } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";

import { begin, FIELD, place } from "./page.js";

/** Puts the editor into a document, which may be that of a frame. */
export function mount(within) {
  const editor = new Editor({
    element: place(within),
    // What follows at once is a change of its own all the same.
    extensions: [StarterKit.configure({ undoRedo: { newGroupDelay: 1 } })],
    editorProps: { attributes: { class: FIELD } },
  });
  begin({
    text: () => editor.getText({ blockSeparator: "\n" }),
    clear: () => editor.commands.clearContent(true),
  }, within);
}
