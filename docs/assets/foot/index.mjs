/** The page of the home page's foot: code to copy, and a look at a page that has it. */
/** @import { Progress } from "../checker/types" */
import { all, clone, fill, one, vocabulary } from "../checker/dom.mjs";
import { engine } from "../checker/engine.mjs";
import { size } from "../checker/file.mjs";
import { looking } from "./looking.mjs";

const root = one(document, ".foot", HTMLElement);
const words = vocabulary(root);
const { say } = words;
const { language = "", engine: folder = "", engineList: list = "", version = "" } = root.dataset;
const python = engine({ base: new URL(folder, location.href).href, version, list, told });
const [making, checking] = [...root.querySelectorAll("form")];
const failed = one(root, "[data-failed]", HTMLElement);

/** @param {Progress} progress */
function told({ state, loaded, total }) {
  const name = state === "loading" && !total ? "starting" : state;
  const told = say(`engine.${name}`, { loaded: size(loaded), total: size(total) });
  for (const spot of all(root, "[data-engine-state]")) spot.textContent = told;
  for (const bar of all(root, "progress")) {
    bar.hidden = state !== "loading";
    if (bar instanceof HTMLProgressElement && total) bar.value = Math.min(loaded / total, 1);
  }
}

/** @param {object} request @param {"foot" | "look_at_home"} call */
async function asked(request, call) {
  failed.hidden = true;
  try {
    return JSON.parse(await python.run({ ...request, language }, call));
  } catch {
    failed.hidden = false;
    return null;
  }
}

/** @param {string} name */
const typed = (name) => one(root, `[name="${name}"]`, HTMLElement);
/** @param {HTMLElement} field */
const value = (field) => /** @type {HTMLInputElement} */ (field).value;

async function make() {
  const numbers = { icp: value(typed("icp")), public_security: value(typed("public_security")) };
  const made = await asked(numbers, "foot");
  if (!made) return;
  for (const spot of all(root, "[data-said-of]")) {
    const here = made.remarks.filter((/** @type {any} */ remark) => remark.place === spot.dataset.saidOf);
    const stops = here.some((/** @type {any} */ remark) => remark.stops);
    spot.replaceChildren(...here.map((/** @type {any} */ it) => fill(clone(root, it.stops ? "stops" : "notes"), it)));
    typed(spot.dataset.saidOf ?? "").setAttribute("aria-invalid", String(stops));
  }
  const wrong = all(making, '[aria-invalid="true"]')[0];
  if (wrong) return wrong.focus();
  for (const spot of all(root, "code[data-slot]")) fill(spot, made);
  one(root, "[data-example]", HTMLElement).hidden = true;
}

const look = looking(root, words, async (name, page) => {
  failed.hidden = true;
  const kept = await python.keep(name, page).catch(() => null);
  const answer = kept && (await asked({ name, icp: value(typed("icp")) }, "look_at_home"));
  failed.hidden = answer !== null;
  await python.drop(name);
  return answer;
});

/** @param {HTMLElement} button */
async function copy(button) {
  const code = one(button.parentElement ?? root, "code", HTMLElement);
  getSelection()?.selectAllChildren(code);
  const done = await navigator.clipboard?.writeText(code.textContent ?? "").then(() => true, () => false);
  one(root, "[data-copied]", HTMLElement).textContent = say(done ? "copied" : "selected");
}

for (const it of all(root, "[data-live], [data-copy]")) it.hidden = false;
for (const it of all(root, "[data-no-script]")) it.hidden = true;
for (const it of all(root, "[data-copy]")) it.addEventListener("click", () => copy(it));
making.addEventListener("submit", (event) => (event.preventDefault(), make()));
checking.addEventListener("submit", (event) => {
  event.preventDefault();
  look(say("pasted"), new Blob([value(typed("source"))]));
});
one(checking, "input[type=file]", HTMLInputElement).addEventListener("change", ({ target }) => {
  const [file] = /** @type {HTMLInputElement} */ (target).files ?? [];
  if (file) look(file.name, file).then(() => (/** @type {HTMLInputElement} */ (target).value = ""));
});
