/** Running the check: progress in words, trouble with a way out, the report and what is saved of it. */
/** @import { Finding, Report, Tree } from "./types" */
/** @import { Vocabulary } from "./dom.mjs" */
/** @import { Progress } from "./engine.mjs" */
import { all, one } from "./dom.mjs";
import { size } from "./papers.mjs";
import { save } from "./save.mjs";

/**
 * @typedef {{
 *   python: { start: () => Promise<void>, run: (request: object) => Promise<string> },
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
  const busy = one(root, "[data-busy]", HTMLElement);
  const failed = one(root, "[data-failed]", HTMLElement);
  const place = one(root, "[data-result]", HTMLElement);
  const reveals = one(root, "[data-whole]", HTMLInputElement);

  /** @param {Progress} progress */
  function told({ state, loaded, total }) {
    for (const spot of all(root, "[data-engine-state]")) {
      const values = { loaded: size(loaded), total: size(total) };
      const words = say(state === "loading" && total ? "engine.loading" : `engine.${state === "loading" ? "starting" : state}`, values);
      if (spot.textContent !== words) spot.textContent = words;
    }
    for (const bar of all(root, "progress")) {
      bar.hidden = state !== "loading";
      if (bar instanceof HTMLProgressElement && total) bar.value = Math.min(loaded / total, 1);
    }
    for (const notice of all(root, "[data-engine-failed]")) notice.hidden = state !== "failed";
  }

  async function check() {
    if (!parts) return;
    busy.hidden = false;
    failed.hidden = true;
    place.replaceChildren();
    const asked = { submission: parts.submission(), language: root.dataset.language, today: "" };
    try {
      whole = await parts.python.run({ ...asked, masked: false });
      masked = await parts.python.run({ ...asked, masked: true });
      show(whole);
      parts.found(JSON.parse(whole).findings);
      parts.result.focus();
    } catch {
      failed.hidden = false;
      failed.focus();
    }
    busy.hidden = true;
  }

  /** @param {string} text */
  function show(text) {
    if (text) parts?.result.show(JSON.parse(text));
  }

  addEventListener("beforeprint", () => show(reveals.checked ? whole : masked));
  addEventListener("afterprint", () => show(whole));
  one(root, "[data-save-report]", HTMLButtonElement).addEventListener("click", () => {
    save(say("save.report"), reveals.checked ? whole : masked);
  });

  return {
    told,
    check,
    clear() {
      whole = "";
      masked = "";
      place.replaceChildren();
    },
    /** @param {Parts} given */
    use(given) {
      parts = given;
    },
  };
}
