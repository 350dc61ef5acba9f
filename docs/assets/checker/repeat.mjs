/** Things that come several times: add one, take one away, keep their numbers in order. */
import { all, one } from "./dom.mjs";

const NAMING = ["name", "id", "for", "aria-describedby", "data-path", "data-item", "data-repeat", "data-implied"];

/** @param {ParentNode} root @param {(text: string) => string} change */
function rename(root, change) {
  for (const element of root.querySelectorAll("*")) {
    for (const attribute of NAMING) {
      const held = element.getAttribute(attribute);
      if (held?.includes(".")) element.setAttribute(attribute, change(held));
    }
    if (element instanceof HTMLTemplateElement) rename(element.content, change);
  }
}

/** @param {HTMLElement} root @param {string} path @returns {HTMLElement | undefined} */
export function repeatAt(root, path) {
  return all(root, "[data-repeat]").find((found) => found.dataset.repeat === path);
}

/** @param {HTMLElement} repeat @returns {HTMLElement[]} */
export function items(repeat) {
  return [...one(repeat, "[data-items]", HTMLElement).children].flatMap((item) =>
    item instanceof HTMLElement ? [item] : [],
  );
}

/** @param {HTMLElement} repeat @returns {HTMLElement} */
export function add(repeat) {
  const path = repeat.dataset.repeat ?? "";
  const index = items(repeat).length;
  const template = one(repeat, ":scope > template", HTMLTemplateElement);
  const copy = /** @type {DocumentFragment} */ (template.content.cloneNode(true));
  rename(copy, (text) => text.replaceAll(`${path}.#`, `${path}.${index}`));
  one(repeat, "[data-items]", HTMLElement).append(copy);
  for (const inner of all(repeat, "[data-repeat]")) atLeast(inner);
  number(repeat);
  return items(repeat)[index];
}

/** @param {HTMLElement} repeat @param {HTMLElement} item */
export function remove(repeat, item) {
  const path = repeat.dataset.repeat ?? "";
  const from = items(repeat).indexOf(item);
  item.remove();
  items(repeat).forEach((later, index) => {
    if (index < from) return;
    const frame = document.createDocumentFragment();
    const next = later.nextSibling;
    const parent = later.parentNode;
    frame.append(later);
    rename(frame, (text) => text.replaceAll(`${path}.${index + 1}`, `${path}.${index}`));
    parent?.insertBefore(frame, next);
  });
  number(repeat);
}

/** @param {HTMLElement} repeat */
function number(repeat) {
  const held = items(repeat);
  held.forEach((item, index) => {
    const own = all(item, "[data-number]").filter((spot) => spot.closest("[data-item]") === item);
    for (const spot of own) spot.textContent = String(index + 1);
    for (const button of all(item, "[data-remove]")) {
      if (button.closest("[data-item]") === item) button.hidden = held.length <= least(repeat);
    }
  });
  for (const empty of all(repeat, "[data-empty]")) empty.hidden = held.length > 0;
}

/** @param {HTMLElement} repeat */
const least = (repeat) => Number(repeat.dataset.min ?? 0);

/** @param {HTMLElement} repeat */
export function atLeast(repeat) {
  while (items(repeat).length < least(repeat)) add(repeat);
  number(repeat);
}

/**
 * Make a repeat hold so many items; tells whether there is such a repeat.
 * @param {HTMLElement} root @param {string} path @param {number} count
 */
export function setCount(root, path, count) {
  const repeat = repeatAt(root, path);
  if (!repeat) return false;
  while (items(repeat).length < count) add(repeat);
  while (items(repeat).length > Math.max(count, least(repeat))) remove(repeat, items(repeat)[items(repeat).length - 1]);
  return true;
}
