/** Four corners on a picture, moved by finger, mouse or arrow keys; places are shares of it. */
/** @import { Corners } from "./types" */
import { all, one } from "../checker/dom.mjs";

/** How far an arrow key moves a corner, and with Shift. */
const [NEAR, FAR] = [0.002, 0.02];
/** @type {Record<string, [number, number]>} */
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
/** @type {Corners} */
const EDGES = [0, 0, 1, 0, 1, 1, 0, 1];

/** @param {HTMLElement} frame */
export function handles(frame) {
  const knobs = all(frame, "[data-handle]");
  const shape = one(frame, "polygon", SVGPolygonElement);
  let at = /** @type {Corners} */ ([...EDGES]);

  function draw() {
    shape.setAttribute("points", [0, 2, 4, 6].map((index) => `${at[index]},${at[index + 1]}`).join(" "));
    knobs.forEach((knob, index) => {
      knob.style.left = `${at[index * 2] * 100}%`;
      knob.style.top = `${at[index * 2 + 1] * 100}%`;
    });
  }

  /** @param {number} index @param {number} x @param {number} y */
  function move(index, x, y) {
    at[index * 2] = Math.min(Math.max(x, 0), 1);
    at[index * 2 + 1] = Math.min(Math.max(y, 0), 1);
    draw();
  }

  knobs.forEach((knob, index) => {
    knob.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      knob.focus();
      knob.setPointerCapture(event.pointerId);
    });
    knob.addEventListener("pointermove", (event) => {
      if (!knob.hasPointerCapture(event.pointerId)) return;
      const { left, top, width, height } = frame.getBoundingClientRect();
      move(index, (event.clientX - left) / width, (event.clientY - top) / height);
    });
    knob.addEventListener("keydown", (event) => {
      const arrow = ARROWS[event.key];
      if (!arrow) return;
      event.preventDefault();
      const step = event.shiftKey ? FAR : NEAR;
      move(index, at[index * 2] + arrow[0] * step, at[index * 2 + 1] + arrow[1] * step);
    });
  });

  return {
    /** @param {Corners} [corners] */
    set(corners = EDGES) {
      at = /** @type {Corners} */ ([...corners]);
      draw();
    },
    corners: () => at,
    /** Whether each corner is where its name says, so that the paper is not turned inside out. */
    isSound() {
      const turns = [0, 2, 4, 6].map((one) => {
        const [x, y] = [at[(one + 2) % 8] - at[one], at[(one + 3) % 8] - at[one + 1]];
        const [u, v] = [at[(one + 4) % 8] - at[(one + 2) % 8], at[(one + 5) % 8] - at[(one + 3) % 8]];
        return x * v - y * u;
      });
      return turns.every((turn) => turn > 1e-4);
    },
  };
}
