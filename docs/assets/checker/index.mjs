/** The checker page: puts its parts together. */
/** @import { Tree } from "./types" */
import { questions } from "./answers.mjs";
import { counting } from "./counting.mjs";
import { all, one, vocabulary } from "./dom.mjs";
import { dropPlace } from "./drop.mjs";
import { engine } from "./engine.mjs";
import { beside, clear } from "./errors.mjs";
import { read, write } from "./form.mjs";
import { keeping } from "./keeping.mjs";
import { listen } from "./listening.mjs";
import { reflectAll } from "./mirrors.mjs";
import { papers } from "./papers.mjs";
import { atLeast, items, remove } from "./repeat.mjs";
import { results } from "./result.mjs";
import { running } from "./running.mjs";
import { stations } from "./stations.mjs";
import { settle } from "./when.mjs";

const root = one(document, ".checker", HTMLElement);
const form = one(root, "form", HTMLFormElement);
const words = vocabulary(root);
const run = running(root, words);
const python = engine({
  base: new URL(root.dataset.engine ?? "", location.href).href,
  version: root.dataset.version ?? "",
  told: run.told,
});
const desk = papers(root, words, python, changed);
const line = stations(root, arrived);
const asked = questions(root, changed);
const count = counting(root, words, asked);
const result = results(root, words, line.reveal);
const kept = keeping(root, words, { files: desk.files, fill: refill, forget });
run.use({ python, result, submission: () => read(form), found: (found) => beside(root, found) });

/** @param {string} station */
function arrived(station) {
  if (station === "who") asked.show();
  if (station === "form" || station === "papers") warm();
  if (station === "result") run.check();
  changed();
}

/** Begin loading the engine; what goes wrong is said where the engine tells its state. */
function warm() {
  python.start().catch(() => {});
}

/** Bring everything that depends on the answers up to date. */
function changed() {
  settle(root);
  if (line.current() === "who") asked.follow();
  count();
}

/** Fill the form anew; gives the paths that have no place. @param {Tree} submission */
function refill(submission) {
  form.reset();
  desk.clear();
  for (const repeat of all(root, "[data-repeat]")) {
    if (repeat.dataset.repeat?.includes(".")) continue;
    for (const item of items(repeat).reverse()) remove(repeat, item);
    atLeast(repeat);
  }
  const missed = write(form, submission);
  reflectAll(form);
  desk.name();
  changed();
  return missed;
}

function forget() {
  python.forget();
  refill({});
  clear(root);
  run.clear();
  line.go("who");
  one(root, "[data-status]", HTMLElement).textContent = words.say("forgotten");
}

listen(root, { line, asked, python, desk, kept, run, warm, changed });
root.hidden = false;
dropPlace(root, desk.take);
refill({});
await kept.restore(desk.take);
const [, name, value] = /^#([\w.]+)=([\w-]+)$/.exec(location.hash) ?? [];
if (name) {
  write(form, value, name);
  history.replaceState(null, "", location.pathname);
}
line.show(location.hash.slice(1), { focus: false });
