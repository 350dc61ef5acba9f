/** What the dialog shows: the picture before and after, and what is said of them. */
/** @import { Vocabulary } from "../checker/dom.mjs" */
/** @import { Done } from "./doing.mjs" */
import { all, one } from "../checker/dom.mjs";
import { size } from "../checker/file.mjs";

/** @param {HTMLElement} dialog @param {Vocabulary["say"]} say */
export function showing(dialog, say) {
  /** @type {string[]} */
  let urls = [];
  const status = one(dialog, "[data-repair-status]", HTMLElement);

  /** @param {Done} version */
  function about({ kind, blob, width, height, count = 0 }) {
    const values = { kind: say(`kind.${kind}`), width, height, count, size: size(blob.size) };
    if (kind === "pdf") return say(count ? "repair.document" : "repair.file", values);
    return say(width ? "repair.is" : "repair.file", values);
  }

  /** @param {string} slot @param {string} text */
  function write(slot, text) {
    for (const spot of all(dialog, `[data-repair-slot="${slot}"]`)) spot.textContent = text;
  }

  /** @param {string} which @param {Done | undefined} version */
  function view(which, version) {
    const figure = one(dialog, `[data-${which}]`, HTMLElement);
    const picture = one(figure, "img", HTMLImageElement);
    const isSeen = version !== undefined && version.kind !== "pdf" && version.kind !== "heic";
    figure.hidden = !version;
    picture.hidden = !isSeen;
    picture.removeAttribute("src");
    for (const spot of all(figure, "[data-document]")) spot.hidden = version?.kind !== "pdf";
    if (!version) return;
    write(which, about(version));
    if (!isSeen) return;
    const url = URL.createObjectURL(version.blob);
    urls.push(url);
    picture.src = url;
  }

  return {
    about,
    write,
    /** @param {string} name @param {Record<string, string | number>} [values] */
    tell(name, values) {
      status.textContent = name ? say(name, values) : "";
      status.classList.toggle("field-error", name.startsWith("trouble."));
    },
    /** @param {Done | undefined} before @param {Done | undefined} after */
    both(before, after) {
      urls.forEach((url) => URL.revokeObjectURL(url));
      urls = [];
      view("before", before);
      view("after", after);
    },
  };
}
