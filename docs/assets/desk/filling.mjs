/** Taking values over into the form: what stands there, what would come, and back again. */
/** @import { Control } from "../checker/types" */
/** @import { Value } from "./types" */
import { controls, isOff, set } from "../checker/controls.mjs";
import { all, one } from "../checker/dom.mjs";
import { setCount } from "../checker/repeat.mjs";

/** @param {HTMLElement} form @param {string} path */
function fields(form, path) {
  return controls(form).filter((one) => one.name === path && !isOff(one) && !("fixed" in one.dataset));
}

/** What the form holds at a path: what a person would see there. @param {Control[]} found */
function shown(found) {
  const [first] = found;
  if (first instanceof HTMLSelectElement) return first.value && first.selectedOptions[0].text;
  return first?.value.trim() ?? "";
}

/** Put a value where it belongs, as if it were typed. @param {HTMLElement} form @param {string} path @param {string} text */
function put(form, path, text) {
  const found = fields(form, path);
  const before = found.map((one) => one.value);
  if (!found.some((one) => set(one, text, [text]))) found.forEach((one, at) => set(one, before[at], before));
  found[0]?.dispatchEvent(new Event("input", { bubbles: true }));
}

/** @param {HTMLElement} form */
export function filling(form) {
  /** What was there before the last time that something was taken over. @type {[string, string][]} */
  let before = [];

  return {
    /**
     * What the form holds beside a value; null where the form has no place for it now.
     * @param {Value} value
     */
    beside({ field, text }) {
      const found = field ? fields(form, field) : [];
      if (!found.length) return null;
      const now = shown(found);
      return { now, isSame: now === text || found[0].value === text };
    },
    /** @param {{ field: string, text: string }[]} values */
    take(values) {
      before = values.map(({ field }) => [field, fields(form, field)[0]?.value ?? ""]);
      for (const { field, text } of values) put(form, field, text);
    },
    undo() {
      for (const [field, text] of before) put(form, field, text);
      before = [];
    },
  };
}

/** What a visitor confirmed on a file, kept among its hidden fields. @param {HTMLElement} item */
export function confirmed(item) {
  const repeat = one(item, "[data-confirmed]", HTMLElement);
  const list = () =>
    all(repeat, "[data-item]").map((entry) => all(entry, "input").map((one) => /** @type {HTMLInputElement} */ (one)));

  /** @param {string} what @param {string} read @param {string} text */
  function put(what, read, text) {
    const held = list().find(([item, said]) => item.value === what && said.value === read);
    if (!held) setCount(item, repeat.dataset.repeat ?? "", list().length + 1);
    const [first, second] = held ?? list()[list().length - 1];
    [first.value, second.value] = [what, text];
    second.dispatchEvent(new Event("input", { bubbles: true }));
  }
  return { put };
}
