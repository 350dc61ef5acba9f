/** From a button of the dialog to the repair that it stands for, and from trouble to its words. */
/** @import { Desk, Done, doing } from "./doing.mjs" */
/** @import { cropping } from "./cropping.mjs" */
/** @import { panels } from "./panels.mjs" */
import { size } from "../checker/file.mjs";
import { Trouble } from "./doing.mjs";

/**
 * @param {ReturnType<typeof doing>} work @param {ReturnType<typeof panels>} tools
 * @param {ReturnType<typeof cropping>} crop @param {any} told
 */
export function acting(work, tools, crop, told) {
  /** @type {Record<string, (desk: Desk, button: DOMStringMap) => Promise<Done | null>>} */
  const acts = {
    heic: (desk) => work.heic(desk),
    page: (desk) => work.page(desk, tools.page()),
    crop: async (desk) => {
      if (!crop.isSound()) throw new Trouble("corners");
      return work.crop(desk, crop.corners());
    },
    turn: (desk, { degrees }) => work.turn(desk, Number(degrees ?? tools.degrees())),
    fit: async (desk) => {
      const window = tools.window(told.side);
      if (!window) throw new Trouble("window");
      const { blob, kind } = desk.now;
      const fits = kind === "jpeg" && blob.size <= window.most && blob.size >= window.least;
      return fits ? null : work.fit(desk, window);
    },
    mark: (desk) => work.mark(desk, tools.text()),
    strip: (desk) => work.strip(desk),
    sheet: async (desk, { as }) => {
      const other = desk.others.find(({ name }) => name === tools.other());
      return other ? work.sheet(desk, other, as === "pdf") : null;
    },
    bind: (desk) => work.bind(desk, desk.others.filter(({ name }) => tools.chosen().includes(name))),
  };

  /** The next version, or null where nothing has to be done. @param {string} name @param {DOMStringMap} button @param {Desk} desk */
  const act = (name, button, desk) => acts[name](desk, button);

  /** @param {unknown} error @returns {[string, Record<string, string | number>]} */
  function trouble(error) {
    const name = error instanceof Trouble ? error.message : "failed";
    const { least = 0, most = 0 } = tools.window(told.side) ?? {};
    const found = error instanceof Trouble ? size(error.result?.blob?.size ?? 0) : "";
    return [`trouble.repair.${name}`, { least: least / 1024, most: most / 1024, size: found, side: told.side }];
  }

  /** The words for what came of it. @param {string} name @param {boolean} isMade */
  function said(name, isMade) {
    if (name === "strip") return isMade ? "repair.stripped" : "repair.plain";
    return isMade ? "repair.done" : "repair.fits";
  }

  return Object.assign(act, { trouble, said });
}
