/** The dialog: a pile of versions of one file, each repair lays one more on top, undo takes it off. */
/** @import { Vocabulary } from "../checker/dom.mjs" */
/** @import { Desk, Done } from "./doing.mjs" */
import { one } from "../checker/dom.mjs";
import { size } from "../checker/file.mjs";
import { acting } from "./acting.mjs";
import { cropping } from "./cropping.mjs";
import { panels } from "./panels.mjs";
import { showing } from "./showing.mjs";

/**
 * @param {HTMLDialogElement} dialog @param {Vocabulary["say"]} say
 * @param {ReturnType<import("./doing.mjs").doing>} work @param {any} told
 * @param {{ use: (version: Done) => void, save: (version: Done) => void }} page
 */
export function repairing(dialog, say, work, told, page) {
  let pile = /** @type {Done[]} */ ([]);
  let desk = /** @type {Omit<Desk, "now">} */ ({ name: "", others: [] });
  const show = showing(dialog, say);
  const tools = panels(dialog, chosen);
  const crop = cropping(dialog, work, (found) => show.tell(found ? "repair.found" : "repair.unfound"));
  const acts = acting(work, tools, crop, told);
  const title = one(dialog, "#repairs-title", HTMLElement);
  const now = () => ({ ...desk, now: pile[pile.length - 1] });

  /** While a tool is open the picture to be repaired stands alone; after it, both. @param {string} tool */
  function chosen(tool) {
    show.tell("");
    const [below, top] = [pile[pile.length - 2], pile[pile.length - 1]];
    if (tool || !below) show.both(top, undefined);
    else show.both(below, top);
    const isPicture = top.kind !== "pdf" && top.kind !== "heic";
    tools.offer(isPicture ? "picture" : pile.length === 1 && top.kind === "pdf" ? "pdf" : "");
    for (const name of ["undo", "save", "use"]) one(dialog, `[data-${name}]`, HTMLButtonElement).disabled = pile.length < 2;
    crop.follow(tool === "crop" ? now() : null);
  }

  /** @param {HTMLElement} button */
  async function act(button) {
    const [name, of] = [button.dataset.do ?? "", pile];
    show.tell("repair.busy");
    dialog.setAttribute("aria-busy", "true");
    try {
      const made = await acts(name, button.dataset, now());
      if (of !== pile) return;
      const gone = made ? size(Math.max(0, now().now.blob.size - made.blob.size)) : "";
      if (made) pile.push(made);
      if (made) tools.open("");
      show.tell(acts.said(name, made !== null), { about: show.about(now().now), gone });
    } catch (error) {
      if (of === pile) show.tell(...acts.trouble(error));
    } finally {
      dialog.removeAttribute("aria-busy");
    }
  }

  function undo() {
    pile.pop();
    tools.open("");
    show.tell("repair.undone", { about: show.about(now().now) });
    // The button is off now and keeps no focus.
    if (pile.length < 2) title.focus();
  }

  dialog.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    if (!button || dialog.hasAttribute("aria-busy")) return;
    if (button.dataset.do) act(button);
    if (button.matches("[data-undo]")) undo();
    if (button.matches("[data-save]")) page.save(now().now);
    if (button.matches("[data-use]")) {
      page.use(now().now);
      dialog.close();
    }
  });
  dialog.addEventListener("close", () => {
    show.both(undefined, undefined);
    pile = [];
  });

  return {
    /** @param {Omit<Desk, "now">} given @param {Done} first */
    async open(given, first) {
      [desk, pile] = [given, [first]];
      tools.others(given.others);
      show.write("name", given.name);
      show.write("heic", size(told.heic));
      dialog.showModal();
      title.focus();
      tools.open(first.kind === "heic" ? "heic" : first.kind === "pdf" ? "page" : "");
      if (first.width * first.height > told.most) {
        tools.offer("");
        show.both(undefined, undefined);
        show.tell("trouble.repair.too-many", { width: first.width, height: first.height });
      } else if (first.kind === "heic" && (await work.opens(first.blob))) {
        act(one(dialog, '[data-do="heic"]', HTMLElement));
      } else if (first.kind !== "pdf" && (await work.moves(first.blob))) show.tell("repair.animated");
    },
  };
}
