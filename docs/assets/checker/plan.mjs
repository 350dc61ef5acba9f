/** The timeline below the result, counted by the engine from the visitor's own day. */
/** @import { Plan, Tree } from "./types" */
/** @import { Vocabulary } from "./dom.mjs" */
import { all, clone, fill, one } from "./dom.mjs";
import { placeOf } from "./errors.mjs";
import { findings } from "./findings.mjs";
import { save } from "./save.mjs";

/**
 * @param {HTMLElement} root @param {Vocabulary} vocabulary
 * @param {{
 *   reveal: (target: HTMLElement) => void, submission: () => Tree,
 *   ask: (request: object) => Promise<string>,
 * }} page
 */
export function plan(root, vocabulary, { reveal, submission, ask }) {
  const { say } = vocabulary;
  const { leads } = findings(root, vocabulary, reveal);
  const section = one(root, "[data-plan]", HTMLElement);
  const start = one(section, "[data-plan-start]", HTMLInputElement);
  const unfit = one(section, "[data-plan-unfit]", HTMLElement);
  const ends = one(section, "[data-plan-ends]", HTMLElement);
  let calendar = "";
  let asked = 0;

  /** @param {Plan["steps"][number]} entry */
  function step(entry) {
    const about = [entry.who, /** @type {any} */ (entry).takes].filter(Boolean).join(say("between"));
    const made = fill(clone(root, "plan-step"), { ...entry, about });
    made.dataset.acts = entry.acts;
    made.style.setProperty("--workdays", String(entry.workdays));
    one(made, "time", HTMLTimeElement).dateTime = entry.by;
    one(made, "[data-unsure]", HTMLElement).hidden = entry.is_certain;
    return made;
  }

  /** @param {Plan["ends"][number]} entry */
  function end(entry) {
    const made = fill(clone(root, "plan-end"), entry);
    made.dataset.lasts = entry.lasts;
    leads(made, placeOf(root, entry.place));
    return made;
  }

  async function show() {
    unfit.hidden = start.validity.valid;
    start.toggleAttribute("aria-invalid", !unfit.hidden);
    if (!unfit.hidden) return;
    const mine = ++asked;
    const request = { submission: submission(), language: root.dataset.language, start: start.value };
    const answer = await ask(request).then(JSON.parse, () => null);
    if (mine !== asked) return;
    section.hidden = answer === null;
    if (!answer) return;
    /** @type {Plan} */
    const found = answer.timeline;
    calendar = answer.calendar;
    start.value = found.start;
    fill(section, found);
    one(section, "[data-plan-steps]", HTMLElement).replaceChildren(...found.steps.map(step));
    one(ends, "ul", HTMLElement).replaceChildren(...found.ends.map(end));
    ends.hidden = found.ends.length === 0;
  }

  start.addEventListener("change", show);
  one(section, "[data-plan-save]", HTMLElement).addEventListener("click", () => {
    save(say("save.calendar"), calendar, "text/calendar");
  });

  function hide() {
    asked += 1;
    section.hidden = true;
  }
  return {
    show,
    hide,
    clear() {
      hide();
      for (const list of all(section, "[data-plan-steps], [data-plan-ends] ul")) list.replaceChildren();
      start.value = "";
      calendar = "";
    },
  };
}
