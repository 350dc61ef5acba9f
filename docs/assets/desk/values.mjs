/** What was read of one file, as a list: each value with its cutting, how sure it is, and the form. */
/** @import { Vocabulary } from "../checker/dom.mjs" */
/** @import { FileRead, PageRead, Value } from "./types" */
/** @import { crops } from "./crops.mjs" */
/** @import { filling } from "./filling.mjs" */
import { all, clone, fill, one } from "../checker/dom.mjs";

/** The values of a file in order, each with its page. @param {FileRead} file */
export function listed({ pages }) {
  return pages.flatMap((page) => page.values.map((value) => ({ page, value })));
}

/**
 * @param {HTMLElement} root @param {Vocabulary} vocabulary
 * @param {{ cuttings: ReturnType<typeof crops>, form: ReturnType<typeof filling> }} parts
 */
export function values(root, { say }, { cuttings, form }) {
  /** The values that can be taken over now: not the doubtful ones, and nothing the form has. @param {FileRead} file */
  const takable = (file) =>
    listed(file)
      .map(({ value }) => value)
      .filter((value) => value.certainty !== "doubtful" && form.beside(value)?.isSame === false);

  /** @param {HTMLElement} made @param {string} name @param {boolean} isShown */
  function keep(made, name, isShown) {
    for (const part of all(made, `[data-if="${name}"]`)) if (!isShown) part.remove();
  }

  /** @param {string} file @param {PageRead} page @param {Value} value @param {number} at */
  function row(file, page, value, at) {
    const beside = form.beside(value);
    const doubts = value.doubts.join(say("comma"));
    const made = fill(clone(root, "read-value"), { ...value, doubts, now: beside?.now });
    made.dataset.row = String(at);
    made.dataset.certainty = value.certainty;
    one(made, "[data-certainty-mark]", HTMLElement).replaceWith(clone(root, `certainty-${value.certainty}`));
    keep(made, "doubtful", value.certainty === "doubtful");
    keep(made, "other", value.certainty === "doubtful" && value.other !== "" && value.other !== value.text);
    keep(made, "place", value.boxes.length > 0);
    keep(made, "form", beside !== null);
    keep(made, "same", beside?.isSame === true);
    keep(made, "blank", beside?.isSame === false && beside.now === "");
    keep(made, "differs", beside?.isSame === false && beside.now !== "");
    keep(made, "take", beside?.isSame === false && value.certainty !== "doubtful");
    for (const input of all(made, "input")) /** @type {HTMLInputElement} */ (input).value = value.text;
    for (const label of all(made, "label")) label.setAttribute("for", `fix-${file}-${at}`);
    for (const input of all(made, "input")) input.id = `fix-${file}-${at}`;
    const cutting = one(made, "img", HTMLImageElement);
    cutting.alt = say("crop.alt", { label: value.label });
    cuttings.show(cutting, file, page, value.boxes);
    return made;
  }

  /** What the file looks like, and whether that is what it was said to be. @param {FileRead} file @param {HTMLSelectElement} role */
  function looks({ pages }, role) {
    const label = [...new Set(pages.flatMap(({ looks: [first] }) => first?.label ?? []))].join(say("comma"));
    const [offer] = pages.flatMap((page) => page.offer || []);
    const option = [...role.options].find((one) => one.value === offer);
    const name = !label ? "looks-unknown" : role.value && pages.every(({ fits }) => fits) ? "looks-right" : "looks-other";
    const chosen = role.value ? role.selectedOptions[0].text : "";
    const made = fill(clone(root, name), { label, chosen, offer: option?.text });
    keep(made, "chosen", role.value !== "");
    keep(made, "unchosen", role.value === "");
    for (const button of all(made, "[data-move]")) button.dataset.move = offer ?? "";
    return made;
  }

  /** @param {FileRead} file @param {HTMLSelectElement} role */
  function block(file, role) {
    const takes = takable(file).length;
    const rows = listed(file);
    const doubtful = rows.filter(({ value }) => value.certainty === "doubtful").length;
    const lists = rows.map(({ page, value }, at) => row(file.file, page, value, at));
    // What asks nothing of the visitor folds away.
    const [open, folded] = [true, false].map((isOpen) => lists.filter((made) => (made.querySelector("[data-act=right], [data-act=take]") !== null) === isOpen));
    const made = fill(clone(root, "read-file"), {
      read: say("read.values", { count: rows.length }),
      doubtful: say("read.doubtful", { count: doubtful }),
      rest: say("read.rest", { count: folded.length }),
      codes: [...new Set(file.pages.flatMap(({ codes }) => codes))].join("\n"),
      take: takes > 1 ? say("read.take", { count: takes }) : "",
    });
    one(made, "[data-looks]", HTMLElement).replaceWith(looks(file, role));
    const [first, rest] = all(made, "[data-rows]");
    first.append(...open);
    rest.append(...folded);
    one(made, "[data-rest]", HTMLElement).hidden = folded.length === 0;
    return made;
  }
  return { block, takable };
}
