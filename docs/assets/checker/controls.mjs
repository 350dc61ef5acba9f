/** The controls of the form: found, read and set, whatever they are called. */
/** @import { Control, Json } from "./types" */
import { all } from "./dom.mjs";

/** @param {ParentNode} root @returns {Control[]} */
export function controls(root) {
  return /** @type {Control[]} */ (all(root, "[name][data-value]"));
}

/** @param {Element} element */
export function isOff(element) {
  return element.closest("[data-off]") !== null;
}

/** What a control holds, as the submission writes it. @param {Control} control @returns {Json | undefined} */
export function value(control) {
  const given = control.value;
  const ticks = control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type);
  if (ticks && !control.checked) return undefined;
  switch (control.dataset.value) {
    case "choices":
      return [given];
    case "yes-no":
      return given === "" ? undefined : given === "true";
    case "number":
      return given === "" || Number.isNaN(Number(given)) ? undefined : Number(given);
    default:
      return given === "" ? undefined : given;
  }
}

/** @param {Control} control @param {string} one @param {string[]} values */
export function set(control, one, values) {
  if (control instanceof HTMLInputElement && /^(radio|checkbox)$/.test(control.type)) {
    control.checked = values.includes(control.value);
    if (control.checked) control.closest("details")?.setAttribute("open", "");
    return control.value === one;
  }
  control.value = one;
  // A date that is none stays as it was typed, so that it can be seen and put right.
  if (control.value !== one && control instanceof HTMLInputElement) control.type = "text";
  control.value = one;
  return control.value === one;
}
