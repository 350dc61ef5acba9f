/** The desk: papers are read here, and what was read is shown, confirmed and taken over. */
/** @import { Kept } from "../checker/types" */
/** @import { Vocabulary } from "../checker/dom.mjs" */
/** @import { FileRead, Page } from "./types" */
import { acting } from "./acting.mjs";
import { agreement } from "./agreement.mjs";
import { one } from "../checker/dom.mjs";
import { named } from "../checker/file.mjs";
import { crops, shower } from "./crops.mjs";
import { filling } from "./filling.mjs";
import { kinds } from "./kinds.mjs";
import { panel } from "./panel.mjs";
import { reading } from "./reading.mjs";
import { sheets } from "./sheets.mjs";
import { shown } from "./shown.mjs";
import { spots } from "./spots.mjs";
import { values } from "./values.mjs";
import { viewer } from "./viewer.mjs";

/** @param {HTMLElement} root @param {Vocabulary} words @param {Page} page */
export function desk(root, words, { python, submission }) {
  /** @type {Map<string, HTMLElement>} */
  const items = new Map();
  /** @type {Map<string, FileRead>} */
  let known = new Map();
  /** @type {WeakMap<HTMLElement, number>} */
  const taken = new WeakMap();
  let asked = 0;

  const { language = "", version = "", reader = "", readerList: list = "" } = root.dataset;
  const from = { base: new URL(reader, location.href).href, version, list, language };
  const read = reading({ ...from, python, told: (now) => tell(now), read: renew });
  const pages = sheets({ python, file: (name) => read.of(name)?.file });
  const cuttings = crops(pages);
  const form = filling(one(root, "form", HTMLFormElement));
  const lists = values(root, words, { cuttings, form });
  const large = viewer(root, words, { pages, known: (name) => known.get(name) });
  const tell = panel(root, words, () => read, show);
  const block = shown(root, words, lists);
  const offer = kinds(root, words, renew);
  const cut = shower(cuttings, words, (name) => known.get(name));

  /** Ask what was read of every file, and show it. */
  async function renew() {
    const mine = (asked += 1);
    const request = { submission: submission(), language };
    const answer = await python.run(request, "readings").then(JSON.parse, () => []);
    if (mine !== asked) return;
    known = new Map(answer.map((/** @type {FileRead} */ file) => [file.file, file]));
    show();
  }

  function show() {
    for (const [name, item] of items) block(item, read.of(name), known.get(name), taken.get(item));
    // Whoever is still waiting for the last file is offered nothing yet.
    offer(read.those("reading").length ? new Map() : items, known);
  }

  acting(one(root, "[data-files]", HTMLElement), {
    ...{ form, lists, renew },
    known: (item) => known.get(named(item).value),
    open: (file, number, at) => large.open(file.file, number, [], at),
    allow: (item) => read.allow(named(item).value),
    took(item, count) {
      taken.set(item, count);
      renew();
    },
  });

  return {
    renew: () => items.size && renew(),
    places: spots(root, cut, large.open),
    table: agreement(root, words, cut, (cell, row) =>
      large.open(cell.file, cell.page, [{ kind: "chosen", label: row.label, text: cell.text, boxes: cell.boxes }], 0),
    ),
    /** A file that the engine has opened. @param {HTMLElement} item @param {File} file @param {Kept} kept */
    arrived(item, file, kept) {
      cuttings.drop(file.name);
      known.delete(file.name);
      items.set(file.name, item);
      if (!kept.trouble && kept.pages.length) read.take(file, kept.kind === "pdf");
    },
    /** @param {string} name */
    gone(name) {
      items.delete(name);
      known.delete(name);
      cuttings.drop(name);
      read.drop(name);
      show();
    },
    clear() {
      read.clear();
      cuttings.clear();
      large.close();
      items.clear();
      known.clear();
      show();
    },
  };
}
