/** The dialog's tools and their panels: which is open, and what stands in its fields. */
/** @import { Window } from "./types" */
import { all, one } from "../checker/dom.mjs";

const KB = 1024;

/** @param {HTMLElement} dialog @param {(tool: string) => void} chosen */
export function panels(dialog, chosen) {
  const destination = one(dialog, "[data-destination]", HTMLSelectElement);
  const least = one(dialog, "input[data-least]", HTMLInputElement);
  const most = one(dialog, "input[data-most]", HTMLInputElement);
  const angle = one(dialog, "[data-angle]", HTMLInputElement);
  const view = one(dialog, "[data-before] img", HTMLImageElement);

  function filled() {
    const { least: low = "", most: high = "", about = "" } = destination.selectedOptions[0]?.dataset ?? {};
    one(dialog, "[data-destination-about]", HTMLElement).textContent = about;
    least.value = low === "" ? "" : String(Math.ceil(Number(low) / KB));
    most.value = high === "" ? "" : String(Math.floor(Number(high) / KB));
    least.readOnly = most.readOnly = destination.value !== "";
  }

  function tilted() {
    const degrees = Number(angle.value);
    one(dialog, "[data-degrees-shown]", HTMLElement).textContent = `${degrees.toFixed(1)}°`;
    view.style.transform = degrees ? `rotate(${degrees}deg)` : "";
  }

  /** @param {string} name */
  function open(name) {
    for (const panel of all(dialog, "[data-panel]")) panel.hidden = panel.dataset.panel !== name;
    for (const tool of all(dialog, "[data-tool]")) tool.setAttribute("aria-pressed", String(tool.dataset.tool === name));
    angle.value = "0";
    tilted();
    chosen(name);
  }

  destination.addEventListener("change", filled);
  angle.addEventListener("input", tilted);
  dialog.addEventListener("click", ({ target }) => {
    const tool = target instanceof Element ? target.closest("[data-tool]") : null;
    if (tool instanceof HTMLElement) open(tool.dataset.tool ?? "");
  });
  filled();

  return {
    open,
    /** Offer the tools for a kind of file: "picture", "pdf" or none. @param {string} kind */
    offer(kind) {
      for (const tool of all(dialog, "[data-tool]")) tool.hidden = tool.dataset.for !== kind;
    },
    degrees: () => Number(angle.value),
    page: () => Math.max(1, Number(one(dialog, "[data-page]", HTMLInputElement).value) || 1),
    /** The window of bytes that is asked for, or null where it is none. @param {number} side @returns {Window | null} */
    window(side) {
      const [low, high] = [Number(least.value) * KB, Number(most.value) * KB];
      return high >= 10 * KB && low >= 0 && low <= high ? { least: low, most: high, side } : null;
    },
    text() {
      const day = one(dialog, "[data-day]", HTMLInputElement).checked ? ` ${new Date().toLocaleDateString("sv")}` : "";
      return `${one(dialog, "[data-text]", HTMLInputElement).value.trim()}${day}`;
    },
    /** Name the other pictures that are there. @param {{ name: string }[]} others */
    others(others) {
      const select = one(dialog, "[data-other]", HTMLSelectElement);
      select.replaceChildren(...others.map(({ name }) => new Option(name)));
      one(dialog, "[data-no-other]", HTMLElement).hidden = others.length > 0;
      for (const button of all(dialog, '[data-do="sheet"]')) button.toggleAttribute("disabled", others.length === 0);
      const boxes = others.map(({ name }) => {
        const [row, label, box] = ["li", "label", "input"].map((tag) => document.createElement(tag));
        Object.assign(box, { type: "checkbox", value: name, autocomplete: "off" });
        label.append(box, ` ${name}`);
        row.append(label);
        return row;
      });
      one(dialog, "[data-others]", HTMLElement).replaceChildren(...boxes);
    },
    other: () => one(dialog, "[data-other]", HTMLSelectElement).value,
    chosen: () => all(dialog, "[data-others] input").flatMap((box) => (box instanceof HTMLInputElement && box.checked ? [box.value] : [])),
  };
}
