// Building elements without markup in strings, so that the strictest content security policy is content.

/**
 * An element. Properties starting with `on` are listeners, `class` and names with a dash are attributes,
 * the rest are properties. Children are nodes, strings, or nothing.
 */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'class' || name === 'for' || name === 'role' || name.includes('-')) element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const SHAPES = {
  reply: 'M9 7 4 12l5 5M4 12h9a6 6 0 0 1 6 6',
  repost: 'M5 14V9a3 3 0 0 1 3-3h9m0 0-3-3m3 3-3 3M19 10v5a3 3 0 0 1-3 3H7m0 0 3 3m-3-3 3-3',
  quote: 'M4.5 18C8 16.5 10 14 10 9.5V6H4v6h4.5M14.5 18c3.5-1.5 5.5-4 5.5-8.5V6h-6v6h4.5',
  favourite: 'M12 20s-7-4.4-7-9.6A4 4 0 0 1 12 8a4 4 0 0 1 7 2.4C19 15.6 12 20 12 20Z',
  bookmark: 'M7 4h10v16l-5-4-5 4Z',
  more: 'M6 12h.01M12 12h.01M18 12h.01',
  home: 'm4 11 8-7 8 7v9h-5v-6H9v6H4Z',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8Zm-7 8c1-4 4-5 7-5s6 1 7 5',
  close: 'm6 6 12 12M18 6 6 18',
  clock: 'M12 7v5l3 2M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z',
  warning: 'M12 4 3 20h18ZM12 10v4M12 17h.01',
  window: 'M13 5h6v6M19 5l-8 8M9 6H5v13h13v-4',
  pen: 'm5 19 1-4L16 5l3 3L9 18Z',
};

/** A line drawing, hidden from screen readers: whoever carries it has a name. */
export function icon(name) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', SHAPES[name]);
  svg.append(path);
  return svg;
}

/** A person's picture. */
export const avatar = (account, size = '') =>
  el('img', { class: `account__avatar ${size}`, src: account.avatar, alt: '', width: 44, height: 44 });
