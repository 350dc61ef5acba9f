/** The forms and letters that a submission needs: filled by the engine, saved or opened to print. */
/** @import { Ask, Answer, Finding, Form, Tree } from "./types" */
/** @import { Vocabulary } from "./dom.mjs" */
import { all, clone, fill, one } from "./dom.mjs";
import { saveBytes } from "./save.mjs";

const TYPES = new Map([
  ["docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["pdf", "application/pdf"],
]);

/**
 * @param {HTMLElement} root @param {Vocabulary} vocabulary
 * @param {{ submission: () => Tree, ask: (ask: Omit<Ask, "id">) => Promise<Answer> }} page
 */
export function taking(root, { say }, { submission, ask }) {
  const section = one(root, "[data-taking]", HTMLElement);
  const status = one(section, "[data-taking-status]", HTMLElement);
  const rest = one(section, "[data-taking-rest]", HTMLElement);
  const { language } = root.dataset;
  let asked = 0;

  /** @param {Form} form */
  function row(form) {
    const made = fill(clone(root, "take"), form);
    for (const button of all(made, "[data-take]")) {
      button.addEventListener("click", () => take(form, button.dataset.take ?? ""));
    }
    return made;
  }

  /** @param {Form} form @param {string} way */
  async function take(form, way) {
    // Opened at once: a browser lets no page open a tab of its own accord later.
    const tab = way === "print" ? open("", "_blank") : null;
    const { title, name, service } = form;
    status.textContent = say("take.making", { title });
    const format = way === "docx" ? "docx" : "pdf";
    const request = JSON.stringify({ name, service, format, submission: submission(), language });
    try {
      const { value = "", bytes = new ArrayBuffer(0) } = await ask({ call: "form_filled", request });
      const { file, undrawn } = JSON.parse(value);
      const blob = new Blob([bytes], { type: TYPES.get(format) });
      if (tab) tab.location.href = URL.createObjectURL(blob);
      else saveBytes(file, blob);
      const done = say(tab ? "take.opened" : "take.done", { title });
      status.textContent = undrawn ? say("take.undrawn", { letters: [...undrawn].join(" ") }) : done;
    } catch {
      tab?.close();
      status.textContent = say("take.failed");
    }
  }

  /** @param {Finding[]} findings */
  async function show(findings) {
    const mine = ++asked;
    const found = findings.map(({ rule }) => rule);
    const request = JSON.stringify({ submission: submission(), language, found });
    const answer = await ask({ call: "forms_listed", request }).catch(() => null);
    if (mine !== asked || !answer) return;
    /** @type {Form[]} */
    const forms = JSON.parse(answer.value ?? "[]");
    const needed = forms.filter(({ reason }) => reason);
    const others = forms.filter(({ reason }) => !reason);
    one(section, "[data-taking-needed]", HTMLElement).replaceChildren(...needed.map(row));
    one(section, "[data-taking-others]", HTMLElement).replaceChildren(...others.map(row));
    rest.hidden = others.length === 0;
    section.hidden = false;
  }

  function hide() {
    asked += 1;
    section.hidden = true;
    status.textContent = "";
    for (const list of all(section, "[data-taking-needed], [data-taking-others]")) list.replaceChildren();
  }
  return { show, hide };
}
