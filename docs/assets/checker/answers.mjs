/** The questions, one at a time, with the earlier answers above. */
import { all, clone, fill, one } from "./dom.mjs";
import { controls } from "./controls.mjs";

/** What was chosen, in the page's words. @param {HTMLElement} question */
function said(question) {
  for (const control of controls(question)) {
    if (control.name !== question.dataset.question) continue;
    if (control instanceof HTMLSelectElement && control.value) return control.selectedOptions[0].text;
    if (control instanceof HTMLInputElement && control.checked) {
      return control.dataset.short ?? control.closest("label")?.querySelector("b")?.textContent ?? "";
    }
  }
  return "";
}

/** The answers in one line. @param {HTMLElement} root @param {string} between */
export function summary(root, between) {
  return relevant(root).map(said).filter(Boolean).join(between);
}

/** @param {HTMLElement} root */
function relevant(root) {
  return all(root, "[data-question]").filter((found) => !found.hasAttribute("data-off"));
}

/** @param {HTMLElement} root @param {() => void} changed */
export function questions(root, changed) {
  /** @type {HTMLElement | null} */
  let changing = null;
  const list = one(root, "[data-answers]", HTMLElement);

  const current = () => changing ?? relevant(root).find((question) => !said(question)) ?? null;
  const shown = () => all(root, "[data-question]").find((question) => !question.hidden) ?? null;
  const left = () => relevant(root).filter((question) => !said(question)).length;

  function show() {
    const asked = current();
    for (const question of all(root, "[data-question]")) question.hidden = question !== asked;
    const before = relevant(root).filter((question) => question !== asked && said(question));
    list.replaceChildren(...before.map(row));
    list.hidden = before.length === 0;
    for (const note of all(root, "[data-beginning]")) note.hidden = before.length > 0;
  }

  /** @param {HTMLElement} question */
  function row(question) {
    const short = question.dataset.short ?? "";
    const made = fill(clone(root, "answer"), { short, said: said(question) });
    one(made, "button", HTMLButtonElement).addEventListener("click", () => {
      changing = question;
      show();
      focus();
      changed();
    });
    return made;
  }

  function focus() {
    const asked = current();
    const heading = asked?.querySelector("legend");
    // Scrolling lays it out; before that, Firefox gives no focus to a legend that was hidden.
    (asked ?? root).scrollIntoView({ block: "center" });
    heading?.focus({ preventScroll: true });
  }

  /** Go on to the next question; tells whether the one shown has its answer. */
  function next() {
    const asked = shown();
    const complaint = one(root, "[data-unanswered]", HTMLElement);
    complaint.hidden = !asked || said(asked) !== "";
    if (!complaint.hidden) {
      asked?.querySelector("legend")?.after(complaint);
      complaint.focus();
      return false;
    }
    changing = null;
    show();
    return true;
  }

  /** Stay with the question shown; another one only if it no longer matters. */
  function follow() {
    if (shown()?.hasAttribute("data-off") || (!shown() && current())) show();
  }
  return { show, next, left, focus, current, follow };
}
