import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { createEditor, Editor, Node, Transforms } from "slate";
import { withHistory } from "slate-history";
import { Editable, Slate, withReact } from "slate-react";

import { begin, FIELD, place } from "./page.js";

const editor = withHistory(withReact(createEditor()));
const initialValue = [{ type: "paragraph", children: [{ text: "" }] }];
const box = createElement(Slate, { editor, initialValue }, createElement(Editable, { className: FIELD }));
createRoot(place()).render(box);
begin({
  text: () => editor.children.map((node) => Node.string(node)).join("\n"),
  clear: () => Transforms.delete(editor, { at: Editor.range(editor, []) }),
});
