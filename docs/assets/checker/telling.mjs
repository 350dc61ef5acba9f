/** Tells the engine's state, in words for eyes and ears and as a bar. */
/** @import { Progress } from "./types" @import { Vocabulary } from "./dom.mjs" */
import { all, one } from "./dom.mjs";
import { size } from "./file.mjs";

/** @param {HTMLElement} root @param {Vocabulary} vocabulary */
export function telling(root, { say }) {
  const aloud = one(root, "[data-status]", HTMLElement);
  let last = "idle";

  return {
    /** @param {Progress} progress */
    told({ state, loaded, total }) {
      if (state !== last) aloud.textContent = say(`engine.${state === "loading" ? "starting" : state}`);
      last = state;
      for (const spot of all(root, "[data-engine-state]")) {
        const values = { loaded: size(loaded), total: size(total) };
        const words = say(total === 0 && state === "loading" ? "engine.starting" : `engine.${state}`, values);
        if (spot.textContent !== words) spot.textContent = words;
      }
      for (const bar of all(root, ".engine progress, [data-busy] progress")) {
        bar.hidden = state !== "loading" && state !== "more";
        if (bar instanceof HTMLProgressElement && total) bar.value = Math.min(loaded / total, 1);
      }
      for (const notice of all(root, "[data-engine-failed]")) notice.hidden = state !== "failed";
    },
    /** Say that nothing is left of what was entered. */
    forgotten() {
      aloud.textContent = say("forgotten");
    },
  };
}
