/** What the visitor does: typing, choosing, adding, removing, going on. */
import { all, one } from "./dom.mjs";
import { clear } from "./errors.mjs";
import { reflect } from "./mirrors.mjs";
import { add, remove } from "./repeat.mjs";

const SOON = 300;

/**
 * @param {HTMLElement} root
 * @param {{
 *   line: { current: () => string, show: (station: string) => void, go: (station: string) => void },
 *   asked: { left: () => number, next: () => boolean, focus: () => void, current: () => HTMLElement | null },
 *   python: { hasStarted: () => boolean, warm: () => void }, desk: { drop: (item: HTMLElement) => void },
 *   kept: { typed: () => void }, changed: () => void,
 *   choose: () => void,
 * }} page
 */
export function listen(root, { line, asked, python, desk, kept, changed, choose }) {
  const form = one(root, "form", HTMLFormElement);

  function onward() {
    const station = line.current();
    const names = all(root, "[data-station]").map((section) => section.dataset.station ?? "");
    if (station === "who") {
      if (!asked.next()) return;
      changed();
      if (asked.current()) {
        asked.focus();
        return;
      }
    }
    line.go(names[names.indexOf(station) + 1] ?? station);
  }

  /** @param {HTMLElement} button */
  function repeated(button) {
    const repeat = button.closest("[data-repeat]");
    const item = button.closest("[data-item]");
    if (!(repeat instanceof HTMLElement)) return;
    if (button.matches("[data-add]")) one(add(repeat), "legend", HTMLElement).focus();
    else if (item instanceof HTMLElement) {
      desk.drop(item);
      remove(repeat, item);
      one(repeat, ":scope > [data-add], .drop input", HTMLElement).focus();
    }
    kept.typed();
    changed();
  }

  root.addEventListener("input", ({ target }) => {
    if (!(target instanceof HTMLElement) || !target.closest("form")) return;
    reflect(form, target);
    const field = target.closest(".field");
    if (field) clear(field);
    if (target.matches("[name]")) kept.typed();
    changed();
    if (target.closest("[data-chooser]")) {
      choose();
      changed();
    }
    if (!python.hasStarted()) setTimeout(python.warm, SOON);
  });
  root.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    if (button?.matches("[data-onward]")) onward();
    if (button?.matches("[data-retry], [data-again]")) {
      python.warm();
      // The button goes: the next key should go on from the station, which begins anew.
      line.show(line.current());
    }
    if (button?.matches("[data-add], [data-remove]")) repeated(button);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  root.addEventListener("keydown", (event) => {
    const isAnswer = event.target instanceof HTMLInputElement && event.target.closest("[data-question]");
    if (event.key !== "Enter" || !isAnswer) return;
    event.preventDefault();
    onward();
  });
}
