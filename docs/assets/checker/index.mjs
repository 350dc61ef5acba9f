/** The checker page: puts its parts together. */
import { questions, summary } from "./answers.mjs";
import { all, one, vocabulary } from "./dom.mjs";
import { dropPlace } from "./drop.mjs";
import { engine } from "./engine.mjs";
import { beside, clear } from "./errors.mjs";
import { isOff, read, write } from "./form.mjs";
import { keeping } from "./keeping.mjs";
import { reflect, reflectAll } from "./mirrors.mjs";
import { papers } from "./papers.mjs";
import { atLeast, add, items, remove } from "./repeat.mjs";
import { results } from "./result.mjs";
import { running } from "./running.mjs";
import { stations } from "./stations.mjs";
import { missing, settle } from "./when.mjs";

const root = one(document, ".checker", HTMLElement);
const form = one(root, "form", HTMLFormElement);
const vocabulary_ = vocabulary(root);
const { say } = vocabulary_;
const status = one(root, "[data-status]", HTMLElement);

const run = running(root, vocabulary_);
const python = engine({
  base: new URL(root.dataset.engine ?? "", location.href).href,
  version: root.dataset.version ?? "",
  told: run.told,
});
const desk = papers(root, vocabulary_, python, () => changed());
const line = stations(root, arrived);
const asked = questions(root, () => changed());
const result = results(root, vocabulary_, line.reveal);
const kept = keeping(root, vocabulary_, { files: desk.files, fill: refill, forget });
run.use({ python, result, submission: () => read(form), found: (findings) => beside(form, findings) });

/** @param {string} station */
function arrived(station) {
  if (station === "who") asked.show();
  if (station === "form" || station === "papers") python.start().catch(() => {});
  if (station === "result") run.check();
  changed();
}

/** Bring everything that depends on the answers up to date. */
function changed() {
  settle(root);
  if (line.current() === "who" && !asked.current()?.matches(":not([hidden])")) asked.show();
  const listed = all(root, '[data-counted="list"] > li').filter((row) => !isOff(row));
  const had = listed.filter((row) => one(row, "input", HTMLInputElement).checked);
  const absent = all(root, '[data-counted="papers"] [data-left]').filter((mark) => !isOff(mark));
  const values = {
    "left.who": asked.left(),
    "left.list": listed.length - had.length,
    "left.form": missing(one(root, '[data-station="form"]', HTMLElement)).size,
    "left.papers": absent.length,
    "list.title": listed.length,
  };
  for (const [name, count] of Object.entries(values)) {
    for (const spot of all(root, `[data-count="${name}"]`)) spot.textContent = say(name, { count });
  }
  for (const spot of all(root, "[data-summary]")) spot.textContent = summary(root, say("between"));
  for (const part of all(root, "[data-perhaps]")) part.hidden = all(part, "li").every(isOff);
}

/** Fill the form anew; gives the paths that have no place. @param {import("./types").Tree} submission */
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
  status.textContent = say("forgotten");
}

function onward() {
  const station = line.current();
  if (station === "who") {
    const wasLast = asked.left() === 0;
    if (!asked.next()) return;
    if (wasLast || asked.left() === 0) line.go("list");
    else asked.focus();
    changed();
    return;
  }
  const names = all(root, "[data-station]").map((section) => section.dataset.station ?? "");
  line.go(names[names.indexOf(station) + 1] ?? station);
}

root.addEventListener("input", (event) => {
  const control = /** @type {Element} */ (event.target);
  reflect(form, control);
  const field = control.closest(".field");
  if (field) clear(field);
  if (control.closest("form")) kept.typed();
  changed();
  if (line.current() === "who" && !python.hasStarted()) setTimeout(() => python.start().catch(() => {}), 300);
});
root.addEventListener("click", (event) => {
  const button = event.target instanceof Element ? event.target.closest("button") : null;
  const repeat = button?.closest("[data-repeat]");
  const item = button?.closest("[data-item]");
  if (button?.matches("[data-onward]")) onward();
  if (button?.matches("[data-retry]")) python.start().catch(() => {});
  if (button?.matches("[data-again]")) run.check();
  if (!(repeat instanceof HTMLElement)) return;
  if (button?.matches("[data-add]")) one(add(repeat), "legend", HTMLElement).focus();
  if (button?.matches("[data-remove]") && item instanceof HTMLElement) {
    desk.drop(item);
    remove(repeat, item);
    one(repeat, "button[data-add], .drop input", HTMLElement).focus();
  }
  if (!button?.matches("[data-add], [data-remove]")) return;
  kept.typed();
  changed();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  onward();
});

root.hidden = false;
dropPlace(root, desk.take);
refill({});
await kept.restore(desk.take);
const [, name, value] = /^#([\w.]+)=([\w-]+)$/.exec(location.hash) ?? [];
if (name) write(form, value, name);
line.show(name ? "who" : location.hash.slice(1), { focus: false });
