import { ContentState, Editor, EditorState } from "draft-js";
import { createElement, useState } from "react";
import { render } from "react-dom";

import { begin, place } from "./page.js";

let state, setState;

function Box() {
  [state, setState] = useState(() => EditorState.createEmpty());
  return createElement(Editor, { editorState: state, onChange: setState, webDriverTestID: "tweetTextarea_0" });
}

// As the site that is known for this editor does.
render(createElement(Box), place());
begin({
  text: () => state.getCurrentContent().getPlainText("\n"),
  clear: () => setState(EditorState.push(state, ContentState.createFromText(""), "remove-range")),
});
