/** Controls that show what another one holds: the questions and the form's first service. */
import { all } from "./dom.mjs";
import { controls, set } from "./controls.mjs";

/** Carry a change over to the controls that show the same. @param {HTMLElement} root @param {Element} changed */
export function reflect(root, changed) {
  const control = controls(root).find((one) => one === changed);
  if (!control) return;
  const wanted = control.dataset.mirror;
  for (const other of controls(root)) {
    if (other === control || "fixed" in other.dataset) continue;
    if (other.name === wanted || other.dataset.mirror === control.name) set(other, control.value, [control.value]);
  }
}

/** After the form was filled: let the questions show what it holds. @param {HTMLElement} root */
export function reflectAll(root) {
  for (const control of controls(root)) {
    const list = control.dataset.implied;
    if (!(control instanceof HTMLInputElement) || !list) continue;
    const filled = controls(root).some((one) => one.name.startsWith(`${list}.`) && one.value !== "");
    if (filled) control.checked = true;
  }
  const mirrored = new Set(all(root, "[data-mirror]").map((one) => one.dataset.mirror));
  for (const control of controls(root)) {
    const isChosen = !(control instanceof HTMLInputElement) || control.checked;
    const holds = mirrored.has(control.name) && isChosen && !("fixed" in control.dataset);
    if (holds) reflect(root, control);
  }
}

/** What of the questions is not in the submission, to be kept with it. @param {HTMLElement} root */
export function asides(root) {
  const given = controls(root).filter((one) => one.dataset.value === "aside" && one instanceof HTMLInputElement && one.checked);
  return given.map((one) => [one.name, one.value]);
}

/** @param {HTMLElement} root @param {string[][]} given */
export function setAsides(root, given) {
  for (const control of controls(root)) {
    if (control.dataset.value !== "aside" || !(control instanceof HTMLInputElement)) continue;
    if (given.some(([name, value]) => name === control.name && value === control.value)) control.checked = true;
  }
}
