/** The visitor's own page, large, with what was read and what is wrong drawn on it. */
/** @import { Vocabulary } from "../checker/dom.mjs" */
/** @import { Drawn, FileRead, PageRead } from "./types" */
/** @import { sheets } from "./sheets.mjs" */
import { boxes } from "./boxes.mjs";
import { clone, fill, one } from "../checker/dom.mjs";
import { region } from "./crops.mjs";
import { moving } from "./moving.mjs";

/** @param {PageRead} leaf @returns {(Drawn & { text: string })[]} */
const valuesOf = ({ values }) =>
  values.map((one) => ({ ...one, kind: one.certainty === "doubtful" ? "look" : "read" }));

/**
 * @param {HTMLElement} root @param {Vocabulary} vocabulary
 * @param {{ pages: ReturnType<typeof sheets>, known: (name: string) => FileRead | undefined }} parts
 */
export function viewer(root, { say }, { pages, known }) {
  const dialog = one(root, "[data-viewer]", HTMLDialogElement);
  /** @template {Element} T @param {string} name @param {new () => T} type */
  const part = (name, type) => one(dialog, `[data-viewer-${name}]`, type);
  const [stage, sheet, list] = [part("stage", HTMLElement), part("sheet", HTMLElement), part("list", HTMLElement)];
  const canvas = one(sheet, "canvas", HTMLCanvasElement);
  const move = moving(stage, sheet, (scale, fit) => {
    part("zoom", HTMLElement).textContent = `${Math.round((100 * scale) / fit)}%`;
  });
  /** @type {ReturnType<typeof boxes> | null} */
  let layer = null;
  /** @type {Drawn[]} */
  let drawn = [];

  /** @param {number} at @param {PageRead} leaf */
  function choose(at, leaf) {
    layer?.choose(at);
    [...list.children].forEach((row, place) => {
      one(/** @type {HTMLElement} */ (row), "button", HTMLButtonElement).setAttribute("aria-pressed", String(place === at));
    });
    if (drawn[at]?.boxes.length) move.bring(region(drawn[at].boxes, leaf));
  }

  /** @param {Drawn & { text?: string }} entry @param {number} at @param {PageRead} leaf */
  function row(entry, at, leaf) {
    const made = fill(clone(root, "viewer-row"), { ...entry, number: at + 1 });
    one(made, "[data-kind]", HTMLElement).replaceWith(clone(root, `kind-${entry.kind}`));
    one(made, "button", HTMLButtonElement).addEventListener("click", () => choose(at, leaf));
    return made;
  }

  /** The buttons to the pages before and after. @param {FileRead} file @param {PageRead} leaf */
  function turning({ file, pages: leaves }, leaf) {
    for (const [step, way] of /** @type {const} */ ([[-1, "before"], [1, "after"]])) {
      const next = leaves[leaves.indexOf(leaf) + step];
      const button = part(way, HTMLButtonElement);
      [button.hidden, button.disabled] = [leaves.length < 2, !next];
      button.onclick = () => next && open(file, next.number);
    }
  }

  /**
   * Show a page; `faults` are drawn with what was read, and the first of them is brought near.
   * @param {string} name @param {number} number @param {(Drawn & { text?: string })[]} [faults] @param {number} [first]
   */
  async function open(name, number, faults = [], first = -1) {
    const file = known(name);
    const leaf = file?.pages.find((page) => page.number === number) ?? file?.pages[0];
    if (!file || !leaf) return;
    layer?.remove();
    drawn = [...faults, ...valuesOf(leaf)];
    part("name", HTMLElement).textContent = name;
    part("page", HTMLElement).textContent = file.pages.length > 1 ? say("viewer.page", { page: leaf.number, count: file.pages.length }) : "";
    turning(file, leaf);
    list.replaceChildren(...drawn.map((entry, at) => row(entry, at, leaf)));
    if (!dialog.open) dialog.showModal();
    move.start(leaf);
    layer = boxes(sheet, leaf, drawn, (at) => choose(at, leaf));
    if (first >= 0) choose(first, leaf);
    part("none", HTMLElement).hidden = await pages.paint(canvas, name, leaf);
  }

  const close = () => dialog.close();
  for (const [name, act] of Object.entries({ in: move.nearer, out: move.farther, fit: move.whole, close })) {
    part(name, HTMLButtonElement).addEventListener("click", act);
  }
  // A canvas without size keeps no pixels.
  dialog.addEventListener("close", () => ([canvas.width, canvas.height] = [0, 0]));
  return { open, close };
}
