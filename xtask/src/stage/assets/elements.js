// Elements without markup: a page under a strict policy builds them so.

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

export function button(testid, pressed) {
  const made = element('button', { type: 'button', 'data-testid': testid }, testid);
  made.onclick = pressed;
  return made;
}
