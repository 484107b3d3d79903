import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerRichText } from "@lexical/rich-text";
import { $createParagraphNode, $getRoot, createEditor } from "lexical";

import { begin, editable, place } from "./page.js";

const editor = createEditor({ onError: (error) => { throw error; } });
const field = editable();
place().append(field);
editor.setRootElement(field);
registerRichText(editor);
// What follows at once is a change of its own all the same.
registerHistory(editor, createEmptyHistoryState(), 0);
begin({
  text: () => editor.read(() => $getRoot().getChildren().map((node) => node.getTextContent()).join("\n")),
  clear: () => editor.update(() => $getRoot().clear().append($createParagraphNode()).selectEnd()),
});
