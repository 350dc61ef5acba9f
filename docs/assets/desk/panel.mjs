/** The panel above the papers: the offer to read them, how far that is, and the way out. */
/** @import { Vocabulary } from "../checker/dom.mjs" */
/** @import { Reading } from "../reader/types" */
/** @import { reading } from "./reading.mjs" */
import { one } from "../checker/dom.mjs";
import { size } from "../checker/file.mjs";

/** @param {HTMLElement} root @param {Vocabulary} vocabulary @param {() => ReturnType<typeof reading>} read @param {() => void} changed */
export function panel(root, { say }, read, changed) {
  const place = one(root, "[data-reading]", HTMLElement);
  const offer = one(place, "[data-reading-offer]", HTMLElement);
  const now = one(place, "[data-reading-now]", HTMLElement);
  const bar = one(now, "progress", HTMLProgressElement);
  const [line, aloud] = [one(now, "[data-reading-line]", HTMLElement), one(place, "[data-reading-status]", HTMLElement)];
  const ended = one(place, "[data-reading-ended]", HTMLElement);

  const starting = one(place, "[data-reading-start]", HTMLButtonElement);
  starting.addEventListener("click", () => {
    read().allow();
    stopping.focus();
  });
  const stopping = one(place, "[data-reading-stop]", HTMLButtonElement);
  stopping.addEventListener("click", () => {
    read().stop("stopped");
    starting.focus();
  });

  /** The button to stop is gone: on to what was read, or to what could be. */
  function onward() {
    const spot = offer.hidden ? root.querySelector("[data-read-heading]") : starting;
    if (spot instanceof HTMLElement) spot.focus({ preventScroll: true });
  }

  /** What is being done, in a line. @param {Reading | undefined} told @param {{ done: number, all: number }} count @param {string} name */
  function words(told, { done, all }, name) {
    const values = { at: done + 1, count: all, name };
    if (told?.state === "loading") return say("reading.loading", { ...values, loaded: size(told.loaded), total: size(told.total) });
    return say("reading.file", values);
  }

  /** @param {Reading} [told] */
  return function show(told) {
    const [current] = read().those("reading");
    const pictures = read().those("picture").length;
    const count = read().count();
    if (!told) changed();
    const wasHere = now.contains(document.activeElement);
    now.hidden = !current;
    offer.hidden = Boolean(current) || pictures === 0;
    one(offer, "[data-reading-count]", HTMLElement).textContent = say("reading.offer", { count: pictures });
    ended.textContent = say(`reading.${read().ended}`);
    ended.hidden = ended.textContent === "";
    if (!current) {
      if (wasHere) onward();
      // Why it ended before its time is said by itself.
      if (aloud.textContent) aloud.textContent = read().ended ? "" : say("reading.done");
      return;
    }
    line.textContent = words(told, count, current.file.name);
    const part = told?.state === "loading" && told.total ? told.loaded / told.total : 0;
    bar.value = told?.state === "loading" ? part : count.done / Math.max(1, count.all);
    const said = say("reading.file", { at: count.done + 1, count: count.all, name: current.file.name });
    if (aloud.textContent !== said) aloud.textContent = said;
  };
}
