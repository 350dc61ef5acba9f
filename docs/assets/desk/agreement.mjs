/** The table of agreement: a row for each value, a column for each place where it stands. */
/** @import { Vocabulary } from "../checker/dom.mjs" */
/** @import { Cell, Row } from "./types" */
import { all, clone, fill, one } from "../checker/dom.mjs";
import { parted } from "./differing.mjs";

/** @typedef {{ label: string, file: string }} Column */

/** Which column a cell stands in: the form's fields share one. @param {Cell} cell */
const columnOf = (cell) => (cell.certainty === "typed" ? "" : `${cell.place} ${cell.label}`);

/**
 * @param {HTMLElement} root @param {Vocabulary} vocabulary
 * @param {(image: HTMLImageElement, cell: Cell, label: string) => void} cut
 * @param {(cell: Cell, row: Row) => void} open
 */
export function agreement(root, { say }, cut, open) {
  /** @param {Row[]} rows */
  function columns(rows) {
    /** @type {Map<string, Column>} */
    const found = new Map([["", { label: say("agreement.form"), file: "" }]]);
    for (const cell of rows.flatMap(({ cells }) => cells)) {
      if (!found.has(columnOf(cell))) found.set(columnOf(cell), { label: cell.label, file: cell.file });
    }
    return found;
  }

  /** The words of a cell; where they part from the form's is marked. @param {Cell} cell @param {Row} row */
  function words(cell, { cells: [first] }) {
    const parts = /^(differs|look)$/.test(cell.outcome) ? parted(cell.text, first.text) : [cell.text, "", ""];
    const [before, differing, after] = parts;
    const mark = document.createElement("mark");
    mark.textContent = differing;
    return differing ? [before, mark, after] : [before + after];
  }

  /** What differs and is no misreading is wrong. @param {Cell} cell */
  const outcomeOf = ({ outcome, certainty }) =>
    outcome === "differs" && /^(certain|confirmed)$/.test(certainty) ? "wrong" : outcome;

  /** @param {Row} row */
  const outcomeOfRow = ({ outcome, cells }) => (cells.some((cell) => outcomeOf(cell) === "wrong") ? "wrong" : outcome);

  /** @param {Cell} cell @param {Row} row */
  function filled(cell, row) {
    const made = fill(clone(root, "agreement-cell"), { other: cell.other === cell.text ? "" : cell.other });
    const outcome = outcomeOf(cell);
    made.dataset.outcome = outcome;
    one(made, "[data-outcome-mark]", HTMLElement).replaceWith(...(outcome ? [clone(root, `outcome-${outcome}`)] : []));
    one(made, "[data-text]", HTMLElement).replaceChildren(...words(cell, row));
    const button = one(made, "button", HTMLButtonElement);
    button.addEventListener("click", () => open(cell, row));
    cut(one(button, "img", HTMLImageElement), cell, `${row.label} ${cell.label}`);
    if (!cell.boxes.length) button.remove();
    return made;
  }

  /** @param {Row} row @param {Map<string, Column>} places */
  function line(row, places) {
    const made = fill(clone(root, "agreement-row"), row);
    const outcome = outcomeOfRow(row);
    made.dataset.outcome = outcome;
    one(made, "[data-outcome-mark]", HTMLElement).replaceWith(clone(root, `outcome-${outcome}`));
    for (const [key, { label, file }] of places) {
      const held = row.cells.filter((cell) => columnOf(cell) === key);
      const spot = fill(clone(root, held.length ? "agreement-spot" : "agreement-none"), { label, file });
      spot.append(...held.map((cell) => filled(cell, row)));
      made.append(spot);
    }
    return made;
  }

  /** @param {Row[]} rows @param {boolean} isMasked */
  return function table(rows, isMasked) {
    const several = rows.filter(({ outcome }) => outcome !== "single");
    if (!several.length) return null;
    const places = columns(several);
    const differing = several.filter(({ outcome }) => outcome !== "same").length;
    const made = fill(clone(root, "agreement"), { lead: say("agreement.lead", { count: differing }) });
    const heads = [...places.values()].map((column) => fill(clone(root, "agreement-head"), column));
    one(made, "thead tr", HTMLElement).append(...heads);
    one(made, "tbody", HTMLElement).replaceChildren(...several.map((row) => line(row, places)));
    // A report with names shortened shows no cuttings that have them whole.
    if (isMasked) for (const image of all(made, "img, button")) image.remove();
    return made;
  };
}
