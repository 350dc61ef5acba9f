/** What the visitor does with what was read: confirms, corrects, takes over, moves, looks closer. */
/** @import { FileRead } from "./types" */
/** @import { filling } from "./filling.mjs" */
/** @import { values } from "./values.mjs" */
import { one } from "../checker/dom.mjs";
import { confirmed } from "./filling.mjs";
import { choose } from "./kinds.mjs";
import { listed } from "./values.mjs";

/**
 * @param {HTMLElement} root
 * @param {{
 *   form: ReturnType<typeof filling>, lists: ReturnType<typeof values>,
 *   known: (item: HTMLElement) => FileRead | undefined,
 *   open: (file: FileRead, page: number, at: number) => void, allow: (item: HTMLElement) => void,
 *   took: (item: HTMLElement, count: number) => void, renew: () => void,
 * }} page
 */
export function acting(root, { form, lists, known, open, allow, took, renew }) {
  /** @param {HTMLElement} row */
  const typed = (row) => one(row, "[data-fixing] input", HTMLInputElement);

  /** @param {HTMLElement} row @param {boolean} isOpen */
  function correct(row, isOpen) {
    one(row, "[data-fixing]", HTMLElement).hidden = !isOpen;
    (isOpen ? typed(row) : one(row, '[data-act="fix"]', HTMLElement)).focus();
  }

  /** @param {HTMLElement} item @param {string} role */
  function move(item, role) {
    choose(item, role);
    renew();
  }

  /** @param {HTMLElement} item @param {FileRead} file @param {string} act */
  function onFile(item, file, act) {
    if (act === "look") open(file, file.pages[0].number, -1);
    if (act === "undo") form.undo();
    const taken = act === "take-all" ? lists.takable(file) : [];
    if (taken.length) form.take(taken);
    if (taken.length || act === "undo") took(item, taken.length);
  }

  /** @param {HTMLElement} item @param {FileRead} file @param {HTMLElement} row @param {string} act */
  function onValue(item, file, row, act) {
    const { page, value } = listed(file)[Number(row.dataset.row)];
    if (act === "look") open(file, page.number, page.values.indexOf(value));
    if (act === "take") {
      form.take([value]);
      took(item, 1);
    }
    if (act === "fix" || act === "leave") correct(row, act === "fix");
    const text = { right: value.text, save: typed(row).value.trim() }[act];
    if (!text) return;
    confirmed(item).put(value.item, value.text, text);
    renew();
  }

  root.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("[data-act], [data-move]") : null;
    const item = button?.closest(".file");
    if (!(button instanceof HTMLElement) || !(item instanceof HTMLElement)) return;
    const [file, row, act] = [known(item), button.closest("[data-row]"), button.dataset.act ?? ""];
    if (button.dataset.move) move(item, button.dataset.move);
    else if (act === "read") allow(item);
    else if (file && row instanceof HTMLElement) onValue(item, file, row, act);
    else if (file) onFile(item, file, act);
  });
  root.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLSelectElement && target.closest(".file")) renew();
  });
  root.addEventListener("keydown", (event) => {
    const fixing = event.target instanceof HTMLInputElement ? event.target.closest("[data-fixing]") : null;
    const row = fixing?.closest("[data-row]");
    if (!(row instanceof HTMLElement) || !/^(Enter|Escape)$/.test(event.key)) return;
    event.preventDefault();
    one(row, `[data-act="${event.key === "Enter" ? "save" : "leave"}"]`, HTMLElement).click();
  });
}
