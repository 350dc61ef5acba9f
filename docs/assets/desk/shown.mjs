/** What is shown of a file below its picture: that it is not read yet, or what was read of it. */
/** @import { Vocabulary } from "../checker/dom.mjs" */
/** @import { Entry, FileRead } from "./types" */
/** @import { values } from "./values.mjs" */
import { all, clone, fill, one } from "../checker/dom.mjs";

/** @param {Element} one */
const isFolded = (one) => one.closest("details:not([open])") !== null;

/** The next row that still asks something, or the last that does. @param {HTMLElement} place @param {number} at */
function following(place, at) {
  const open = all(place, "[data-row]").filter((row) => !isFolded(row));
  return open.find(({ dataset }) => Number(dataset.row) > at) ?? open.at(-1);
}

/** @param {HTMLElement} root @param {Vocabulary} vocabulary @param {ReturnType<typeof values>} lists */
export function shown(root, { say }, lists) {
  /** @type {WeakMap<HTMLElement, string>} */
  const before = new WeakMap();

  /** Where the focus is: the row and the deed. @param {HTMLElement} place */
  function focused(place) {
    const active = document.activeElement;
    if (!(active instanceof HTMLElement) || !place.contains(active)) return null;
    const row = active.closest("[data-row]");
    return { row: row instanceof HTMLElement ? row.dataset.row : "", act: active.dataset.act ?? "" };
  }

  /** Put the focus where it was, or as near as there is something. @param {HTMLElement} place @param {{ row?: string, act: string } | null} was */
  function focus(place, was) {
    if (!was) return;
    const act = `[data-act="${was.act}"]`;
    const row = place.querySelector(`[data-row="${was.row}"]`);
    const spots = was.row
      ? [row?.querySelector(act), row, following(place, Number(was.row))]
      : [place.querySelector(`${act}:not([hidden], [data-row] *)`)];
    spots.push(place.querySelector("[data-read-heading]"), place.closest(".file")?.querySelector("legend"));
    const spot = spots.find((one) => one && !isFolded(one));
    if (spot instanceof HTMLElement) spot.focus({ preventScroll: true });
  }

  /**
   * @param {HTMLElement} item @param {Entry | undefined} entry @param {FileRead | undefined} file
   * @param {number | undefined} taken how many values were taken over last; 0: taken back
   */
  return function show(item, entry, file, taken) {
    const place = one(item, "[data-read]", HTMLElement);
    const role = one(item, "select[name$='.role']", HTMLSelectElement);
    const state = entry?.state === "read" && !file ? "picture" : entry?.state;
    const now = JSON.stringify([state, entry?.trouble, file, role.value, taken]);
    if (before.get(item) === now) return;
    before.set(item, now);
    const made = [];
    if (entry && state !== "read") made.push(fill(clone(root, `read-${state}`), entry));
    if (file?.pages.length) made.push(lists.block(file, role));
    if (file && taken !== undefined) {
      const note = fill(clone(root, "read-taken"), { taken: say("read.taken", { count: taken }) });
      one(note, "[data-act]", HTMLElement).hidden = taken === 0;
      made.push(note);
    }
    const was = focused(place);
    const isOpen = place.querySelector("details")?.open ?? false;
    for (const part of made) part.querySelector("details")?.toggleAttribute("open", isOpen);
    place.replaceChildren(...made);
    place.hidden = made.length === 0;
    focus(place, was);
  };
}
