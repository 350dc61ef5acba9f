/** One finding on the page: its line in the summary, and all of it below. */
/** @import { Finding } from "./types" */
/** @import { Vocabulary } from "./dom.mjs" */
import { all, clone, fill, one } from "./dom.mjs";
import { placeOf } from "./errors.mjs";

/**
 * @param {HTMLElement} root @param {Vocabulary} vocabulary
 * @param {(target: HTMLElement) => void} reveal
 */
export function findings(root, { say, mark }, reveal) {
  /** @type {Record<string, string>} */
  const homes = JSON.parse(root.dataset.homes ?? "{}");

  /** @param {Finding} finding */
  const target = (finding) => placeOf(root, homes[finding.rule] ?? finding.place);

  /** @param {HTMLElement} element @param {string} severity */
  function marked(element, severity) {
    for (const spot of all(element, "[data-mark]")) spot.replaceWith(mark(severity));
  }

  /** @param {HTMLElement} element @param {HTMLElement | null} to */
  function leads(element, to) {
    for (const link of all(element, "[data-leads]")) {
      if (!to) link.replaceWith(...link.childNodes);
      link.addEventListener("click", (event) => {
        event.preventDefault();
        if (to) reveal(to);
      });
    }
  }

  /** The part of the form, or the paper, that a finding is about. @param {Finding} finding */
  function part(finding) {
    const spot = target(finding);
    const isOfFile = finding.file && spot?.closest("[data-item]");
    if (isOfFile) return [...new Set([finding.place_label, finding.file])].join(" ");
    const label = spot?.closest("[data-part]")?.getAttribute("data-part");
    return label ?? spot?.closest("[data-station]")?.getAttribute("data-label") ?? say("part.other");
  }

  /** @param {Finding} finding */
  function summarised(finding) {
    const row = fill(clone(root, "first"), { ...finding, part: part(finding) });
    marked(row, finding.severity);
    leads(row, target(finding));
    return row;
  }

  /** @param {Finding} finding @param {boolean} open */
  function whole(finding, open) {
    const made = fill(clone(root, "finding"), { ...finding, ground: say(`ground.${finding.ground}`) });
    marked(made, finding.severity);
    leads(made, target(finding));
    made.toggleAttribute("open", open);
    one(made, "[data-rule]", HTMLAnchorElement).href = `${root.dataset.root}rules/${finding.rule}/`;
    one(made, "[data-cites]", HTMLElement).replaceChildren(...finding.cites.map(cited));
    return made;
  }

  /** @param {Finding["cites"][number]} cite */
  function cited(cite) {
    const made = fill(clone(root, "cite"), { ...cite, authority: say(`authority.${cite.authority}`) });
    const link = one(made, "a", HTMLAnchorElement);
    const href = cite.page ? `${root.dataset.root}${cite.page}` : cite.url;
    if (/^(https?:\/\/|\.\.?\/)/.test(href)) link.href = href;
    else link.replaceWith(...link.childNodes);
    return made;
  }
  return { summarised, whole, part, leads };
}
