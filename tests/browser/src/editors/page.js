// The page around an editor: its form sends what the editor's own model holds, and empties the editor
// where that was taken. The test looks at the model through `editor`.

/** What the page's composer is known by. */
export const FIELD = "autosuggest-textarea__textarea";

/** `editor` gives the lines of its model as `text()`, and forgets them by `clear()`. */
export function begin(editor, within = document) {
  const form = within.querySelector("form");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const status = editor.text();
    const body = JSON.stringify({ status, variables: { tweet_text: status } });
    const headers = { "Content-Type": "application/json" };
    const { ok } = await fetch(form.getAttribute("action"), { method: "POST", headers, body });
    if (ok) editor.clear();
  });
  window.editor = editor;
  document.documentElement.dataset.ready = "true";
}

/** Where the editor belongs. */
export const place = (within = document) => within.querySelector("#place");

/** An editable element that is nobody's yet. */
export function editable() {
  const field = document.createElement("div");
  field.className = FIELD;
  field.contentEditable = "true";
  return field;
}
