// Without lookbehind, which older iPhones do not know.
const BOLD = /(^|[^\p{L}\p{N}*])\*(\S(?:[^*\n]*\S)?)\*(?![\p{L}\p{N}*])/gu;

/**
 * Writes a text into an element as text nodes, with `*bold*` as WhatsApp writes it.
 * @param {HTMLElement} element
 * @param {string} text
 */
export function write(element, text) {
  let end = 0;
  for (const match of text.matchAll(BOLD)) {
    element.append(text.slice(end, match.index + match[1].length), make('strong', '', match[2]));
    end = match.index + match[0].length;
  }
  element.append(text.slice(end));
}

/**
 * An element with a class and its content.
 * @param {string} tag
 * @param {string} name
 * @param {...(Node | string | null)} content
 */
export function make(tag, name, ...content) {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.append(...content.filter((node) => node !== null));
  return element;
}

/**
 * A picture of the sprite in the page; with a label it is read out.
 * @param {string} name
 * @param {string} [label]
 */
export function icon(name, label) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.classList.add('icon', `icon-${name}`);
  if (label) {
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', label);
  } else svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `#icon-${name}`);
  svg.append(use);
  return svg;
}

/**
 * Makes an element the same as another one, changing only what differs: who listens to the chat hears no bubble twice.
 * @param {Element} element
 * @param {Element} wanted
 */
export function patch(element, wanted) {
  for (const { name } of [...element.attributes])
    if (!wanted.hasAttribute(name)) element.removeAttribute(name);
  for (const { name, value } of wanted.attributes)
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  const nodes = [...element.childNodes];
  [...wanted.childNodes].forEach((want, place) => {
    const node = nodes[place];
    if (!node) element.append(want);
    else if (node.nodeName !== want.nodeName) node.replaceWith(want);
    else if (node instanceof Element) patch(node, /** @type {Element} */ (want));
    else if (node.nodeValue !== want.nodeValue) node.nodeValue = want.nodeValue;
  });
  for (const node of nodes.slice(wanted.childNodes.length)) node.remove();
}
