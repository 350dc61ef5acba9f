/** Running the check: trouble with a way out, the report and what is saved of it. */
/** @import { Code, Finding, Report, Tree } from "./types" */
/** @import { Vocabulary } from "./dom.mjs" */
import { all, one } from "./dom.mjs";
import { save } from "./save.mjs";
import { stamp } from "./stamp.mjs";

/**
 * @typedef {{
 *   python: { start: () => Promise<void>, run: (request: object, call?: "run" | "code") => Promise<string> },
 *   result: { show: (report: Report) => void, focus: () => void },
 *   submission: () => Tree, found: (findings: Finding[]) => void,
 * }} Parts
 */

/** @param {HTMLElement} root @param {Vocabulary} vocabulary */
export function running(root, { say }) {
  /** @type {Parts | null} */
  let parts = null;
  let whole = "";
  let masked = "";
  /** What is printed and saved comes a moment after what is seen. */
  let ready = Promise.resolve();
  /** @type {Code | null} */
  let code = null;
  const busy = one(root, "[data-busy]", HTMLElement);
  const failed = one(root, "[data-failed]", HTMLElement);
  const place = one(root, "[data-result]", HTMLElement);
  let isWhole = false;
  let turns = 0;

  async function check() {
    if (!parts) return;
    const turn = (turns += 1);
    busy.hidden = false;
    failed.hidden = true;
    place.replaceChildren();
    [masked, code] = ["", null];
    const asked = { submission: parts.submission(), language: root.dataset.language, today: "" };
    try {
      whole = await parts.python.run({ ...asked, masked: false });
      if (turn !== turns) return;
      busy.hidden = true;
      show(whole);
      parts.found(JSON.parse(whole).findings);
      parts.result.focus();
      ready = shorten(parts, asked);
      await ready;
    } catch {
      // What was forgotten meanwhile is missed by nobody.
      if (turn !== turns) return;
      failed.hidden = false;
      failed.focus();
      return;
    } finally {
      if (turn === turns) busy.hidden = true;
    }
    if (turn === turns && code) stamp(place, code);
  }

  /** @param {Parts} parts @param {object} asked */
  async function shorten({ python }, asked) {
    masked = await python.run({ ...asked, masked: true });
    code = JSON.parse(await python.run(JSON.parse(masked), "code"));
  }

  /** @param {string} text */
  function show(text) {
    if (text) parts?.result.show(JSON.parse(text));
    else place.replaceChildren();
    if (code) stamp(place, code);
    for (const box of all(place, "[data-whole]")) if (box instanceof HTMLInputElement) box.checked = isWhole;
  }

  addEventListener("beforeprint", () => show(isWhole ? whole : masked));
  addEventListener("afterprint", () => show(whole));
  place.addEventListener("click", ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const saved = () => save(say("save.report"), isWhole ? whole : masked);
    // Where it does not come, the check says so itself.
    if (target.matches("[data-print-result]")) ready.then(() => print(), () => {});
    if (target.matches("[data-save-report]")) ready.then(saved, () => {});
    if (target instanceof HTMLInputElement) isWhole = target.checked;
  });

  return {
    check,
    clear() {
      turns += 1;
      busy.hidden = true;
      failed.hidden = true;
      [whole, masked] = ["", ""];
      place.replaceChildren();
    },
    /** @param {Parts} given */
    use(given) {
      parts = given;
    },
  };
}
