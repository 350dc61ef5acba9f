/** The corners while a picture is cropped: proposed where the paper is plain, else at the edges. */
/** @import { Desk, doing } from "./doing.mjs" */
import { one } from "../checker/dom.mjs";
import { handles } from "./handles.mjs";

/**
 * @param {HTMLElement} dialog @param {ReturnType<typeof doing>} work
 * @param {(found: boolean) => void} told whether a paper was found
 */
export function cropping(dialog, work, told) {
  const frame = one(dialog, "[data-handles]", HTMLElement);
  const knobs = handles(frame);
  let asked = 0;

  one(dialog, "[data-edges]", HTMLElement).addEventListener("click", () => knobs.set());

  return {
    isSound: knobs.isSound,
    corners: knobs.corners,
    /** Begin with what is on the desk, or leave off. @param {Desk | null} desk */
    async follow(desk) {
      const own = (asked += 1);
      frame.hidden = !desk;
      if (!desk) return;
      knobs.set();
      const found = await work.corners(desk).catch(() => null);
      if (own !== asked) return;
      const isFound = Array.isArray(found);
      if (isFound) knobs.set(found);
      told(isFound);
    },
  };
}
