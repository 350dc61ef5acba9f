/** Finding things on the page, and filling templates; visitors' text is only ever text. */

/**
 * @template {Element} T
 * @param {ParentNode} root @param {string} selector @param {new () => T} type
 * @returns {T}
 */
export function one(root, selector, type) {
  const found = root.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`the page has no ${selector}`);
  return found;
}

/** @param {ParentNode} root @param {string} selector @returns {HTMLElement[]} */
export function all(root, selector) {
  return [...root.querySelectorAll(selector)].filter((found) => found instanceof HTMLElement);
}

/** @param {ParentNode} root @param {string} name @returns {HTMLElement} */
export function clone(root, name) {
  const template = one(root, `template[data-template="${name}"]`, HTMLTemplateElement);
  const copy = template.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`the template ${name} is empty`);
  return copy;
}

/**
 * Put values where `data-slot` names them; an empty value hides its place.
 * @param {HTMLElement} root @param {object} values
 */
export function fill(root, values) {
  for (const slot of [root, ...all(root, "[data-slot]")]) {
    if (!slot.dataset.slot) continue;
    const value = /** @type {unknown} */ (at(values, slot.dataset.slot));
    slot.textContent = value === undefined || value === null ? "" : String(value);
    const frame = slot.closest("[data-frame]") ?? slot;
    frame.toggleAttribute("hidden", slot.textContent === "");
  }
  return root;
}

/** @param {any} value @param {string} path */
function at(value, path) {
  return path.split(".").reduce((held, key) => held?.[key], value);
}

/** @param {ParentNode} root */
export function vocabulary(root) {
  const words = one(root, "template[data-words]", HTMLTemplateElement).content;
  const said = [...all(root, "[data-said]"), ...all(words, "[data-word]")];
  const known = new Map(said.map((it) => [it.dataset.said ?? it.dataset.word ?? "", it.textContent ?? ""]));

  /**
   * Words by name, `{values}` filled in; `name.0` and `name.1` stand for those counts.
   * @param {string} name @param {Record<string, string | number>} [values]
   */
  function say(name, values = {}) {
    const text = known.get(`${name}.${values.count ?? ""}`) ?? known.get(name) ?? "";
    return text.replace(/\{(\w+)\}/g, (_, key) => String(values[key] ?? ""));
  }
  /** @param {string} severity */
  function mark(severity) {
    const found = words.querySelector(`[data-mark="${severity}"]`);
    const copy = found?.cloneNode(true);
    return copy instanceof HTMLElement ? copy : document.createElement("span");
  }
  return { say, mark };
}

/** @typedef {ReturnType<typeof vocabulary>} Vocabulary */
