/** What a look at a home page found, in plain words. */
/** @import { Finding } from "../checker/types" */
/** @import { Vocabulary } from "../checker/dom.mjs" */
import { all, clone, fill, one } from "../checker/dom.mjs";

/** @typedef {{ said: string, findings: Finding[] }} Answer */

/**
 * @param {HTMLElement} root @param {Vocabulary} vocabulary
 * @param {(name: string, page: Blob) => Promise<Answer | null>} ask
 */
export function looking(root, { say, mark }, ask) {
  const place = one(root, "[data-found]", HTMLElement);

  /** @param {Finding} finding */
  function shown(finding) {
    const made = fill(clone(root, "finding"), finding);
    for (const spot of all(made, "[data-mark]")) spot.replaceWith(mark(finding.severity));
    one(made, "[data-rule]", HTMLAnchorElement).href = `${root.dataset.root}rules/${finding.rule}/`;
    return made;
  }

  /** @param {string} name @param {Blob} page */
  return async (name, page) => {
    const answer = page.size ? await ask(name, page) : { said: say("empty"), findings: [] };
    place.replaceChildren();
    if (!answer) return;
    const made = fill(clone(root, "found"), answer);
    one(made, "ul", HTMLElement).replaceChildren(...answer.findings.map(shown));
    place.append(made);
    place.focus({ preventScroll: true });
  };
}
