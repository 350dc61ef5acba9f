/** The check code on the printed result: a drawing of squares, and its digest to be typed. */
/** @import { Code } from "./types" */
import { one } from "./dom.mjs";

/** @param {HTMLElement} place @param {Code} code */
export function stamp(place, { typed, size, path }) {
  const frame = place.querySelector("[data-code]");
  if (!(frame instanceof HTMLElement)) return;
  const drawing = one(frame, "svg", SVGElement);
  drawing.setAttribute("viewBox", `0 0 ${size} ${size}`);
  one(drawing, "path", SVGElement).setAttribute("d", path);
  one(frame, "code", HTMLElement).textContent = typed;
}
