/** Findings that can be seen on a file: the place cut out, and the way to the whole page. */
/** @import { Finding } from "../checker/types" */
/** @import { Drawn, Spot } from "./types" */
import { clone, fill, one } from "../checker/dom.mjs";

/** What a finding draws on one page. @param {Finding} finding @param {Spot} spot @returns {Drawn & { text: string }} */
const drawn = ({ severity, title, message }, { boxes }) => ({ kind: severity, label: title, text: message, boxes });

/**
 * @param {HTMLElement} root
 * @param {(image: HTMLImageElement, spot: Spot, label: string) => void} cut
 * @param {(name: string, page: number, faults: (Drawn & { text: string })[], first: number) => void} open
 */
export function spots(root, cut, open) {
  /** Every place of a finding, the first of a page leading to all of them. @param {Finding} finding @param {Finding[]} all */
  return function places(finding, all) {
    const made = finding.spots.map((spot) => {
      const row = fill(clone(root, "spot"), { file: spot.file, title: finding.title });
      cut(one(row, "img", HTMLImageElement), spot, finding.title);
      one(row, "button", HTMLButtonElement).addEventListener("click", () => {
        const same = (/** @type {Spot} */ one) => one.file === spot.file && one.page === spot.page;
        const others = all.flatMap((one) => (one === finding ? [] : one.spots.filter(same).map((it) => drawn(one, it))));
        open(spot.file, spot.page, [drawn(finding, spot), ...others], 0);
      });
      return row;
    });
    return made;
  };
}
