/** What was found, said again beside the field it is about, in the same words. */
/** @import { Finding } from "./types" */
import { all, clone, fill } from "./dom.mjs";
import { controls } from "./controls.mjs";

/** The control, part or file that a path names; what it stands in, if it has no place of its own.
 * @param {HTMLElement} root @param {string} path @returns {HTMLElement | null} */
export function placeOf(root, path) {
  for (let held = path; held; held = held.slice(0, Math.max(held.lastIndexOf("."), 0))) {
    const named = controls(root).find((one) => one.name === held && one.type !== "hidden");
    const place = named ?? all(root, "[data-path]").find((one) => one.dataset.path === held);
    if (place) return place;
  }
  return null;
}

/** @param {HTMLElement} root @param {Finding[]} findings */
export function beside(root, findings) {
  clear(root);
  findings.forEach((finding, number) => {
    const place = placeOf(root, finding.place);
    const field = place?.closest(".field");
    if (!place || !field) return;
    const note = fill(clone(root, `beside-${finding.severity}`), finding);
    note.id = `finding-${number}`;
    const after = field.querySelector(".hint") ?? field.querySelector("label, legend");
    after?.after(note);
    for (const control of controls(field)) {
      if (finding.severity === "error") control.setAttribute("aria-invalid", "true");
      const described = [control.getAttribute("aria-describedby"), note.id].filter(Boolean).join(" ");
      control.setAttribute("aria-describedby", described);
    }
  });
}

/** Take away what was said beside the fields, or beside one of them. @param {ParentNode} root */
export function clear(root) {
  const notes = all(root, "[data-beside]");
  const gone = new Set(notes.map((note) => note.id));
  for (const note of notes) note.remove();
  for (const control of all(root, "[aria-invalid], [aria-describedby]")) {
    control.removeAttribute("aria-invalid");
    const left = (control.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && !gone.has(id));
    if (left.length) control.setAttribute("aria-describedby", left.join(" "));
    else control.removeAttribute("aria-describedby");
  }
}
