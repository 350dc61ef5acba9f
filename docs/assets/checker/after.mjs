/** What follows a check: findings beside their fields, the days, the forms to take away. */
/** @import { Finding, Tree } from "./types" */
/** @import { Vocabulary } from "./dom.mjs" */
/** @import { engine } from "./engine.mjs" */
import { beside } from "./errors.mjs";
import { plan } from "./plan.mjs";
import { taking } from "./taking.mjs";

/**
 * @param {HTMLElement} root @param {Vocabulary} words
 * @param {{
 *   reveal: (target: HTMLElement) => void, submission: () => Tree,
 *   python: ReturnType<typeof engine>,
 * }} page
 */
export function after(root, words, { reveal, submission, python }) {
  const ask = (/** @type {object} */ request) => python.run(request, "plan");
  const days = plan(root, words, { reveal, submission, ask });
  const forms = taking(root, words, { submission, ask: python.ask });
  return {
    /** @param {Finding[]} findings */
    found(findings) {
      beside(root, findings);
      days.show();
      forms.show(findings);
    },
    hide() {
      days.hide();
      forms.hide();
    },
    clear() {
      days.clear();
      forms.hide();
    },
  };
}
