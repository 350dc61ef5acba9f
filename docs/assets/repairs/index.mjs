/** Repairs on the checker page: the button of each file, the dialog, the package to save. */
/** @import { Vocabulary } from "../checker/dom.mjs" */
/** @import { engine } from "../checker/engine.mjs" */
/** @import { papers } from "../checker/papers.mjs" */
/** @import { Tree } from "../checker/types" */
/** @import { Done } from "./doing.mjs" */
import { all, one } from "../checker/dom.mjs";
import { items } from "../checker/repeat.mjs";
import { bench } from "./bench.mjs";
import { repairing } from "./dialog.mjs";
import { doing } from "./doing.mjs";
import { saved } from "./saving.mjs";

const ENDINGS = /** @type {Record<string, string>} */ ({ jpeg: ".jpg", pdf: ".pdf" });

/**
 * @param {HTMLElement} root @param {Vocabulary} words @param {ReturnType<typeof engine>} python
 * @param {ReturnType<typeof papers>} desk @param {() => Tree} submission
 */
export function repairs(root, { say }, python, desk, submission) {
  const dialog = one(root, "[data-repairs]", HTMLDialogElement);
  const told = JSON.parse(dialog.dataset.repairs ?? "{}");
  const { bench: base = "", benchList: list = "", version = "" } = root.dataset;
  const worker = bench({ base: new URL(base, location.href).href, version, list });
  const aloud = one(root, "[data-files-status]", HTMLElement);
  /** @type {HTMLElement | null} */
  let item = null;

  /** @param {Done} version */
  function called(version) {
    const stem = version.note ? say(`name.${version.note}`) : (desk.held(/** @type {HTMLElement} */ (item))?.file.name ?? "").replace(/\.[^.]*$/, "");
    const ending = ENDINGS[version.kind];
    return ending ? `${stem}${ending}` : (desk.held(/** @type {HTMLElement} */ (item))?.file.name ?? stem);
  }

  const opened = repairing(dialog, say, doing(worker, python, told), told, {
    save: (version) => saved(called(version), version.blob),
    use(version) {
      const file = new File([version.blob], called(version), { type: version.blob.type });
      if (version.isNew) desk.take([file]);
      else if (item) desk.swap(item, file);
      aloud.textContent = say(version.isNew ? "repair.added" : "repair.used", { name: file.name });
    },
  });
  dialog.addEventListener("close", () => {
    worker.rest();
    // Nothing of a file stays behind in a dialog that is shut.
    for (const spot of all(dialog, '[data-repair-slot="name"], [data-other], [data-others]')) spot.replaceChildren();
    if (item?.isConnected) one(item, "[data-repair]", HTMLElement).focus();
  });

  /** @param {HTMLElement} chosen */
  function open(chosen) {
    const held = desk.held(chosen);
    if (!held?.kept) return;
    item = chosen;
    const others = items(one(root, "[data-files]", HTMLElement)).flatMap((other) => {
      const { file, kept } = desk.held(other) ?? {};
      return other !== chosen && file && kept && !kept.trouble && told.kinds.includes(kept.kind) && kept.kind !== "heic" ? [file] : [];
    });
    const [width, height] = held.kept.pages[0] ?? [0, 0];
    const { kind, pages } = held.kept;
    opened.open(
      { name: held.file.name, others },
      { blob: held.file, kind, width, height, ...(kind === "pdf" ? { width: 0, height: 0, count: pages.length } : {}) },
    );
  }

  async function packed() {
    const asked = { make: "package", submission: submission(), language: root.dataset.language, today: "" };
    try {
      const { bytes } = await python.ask({ call: "repair", request: JSON.stringify(asked) });
      saved(`${say("name.package")}.zip`, new Blob([bytes ?? ""], { type: "application/zip" }));
    } catch {
      one(root, "[data-keep-status]", HTMLElement).textContent = say("trouble.repair.failed");
    }
  }

  root.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("[data-repair], [data-repair-back], [data-save-package]") : null;
    const chosen = button?.closest("[data-item]");
    if (button?.matches("[data-save-package]")) packed();
    if (!(chosen instanceof HTMLElement)) return;
    if (button?.matches("[data-repair]")) open(chosen);
    else {
      desk.swap(chosen);
      aloud.textContent = say("repair.back", { name: desk.held(chosen)?.file.name ?? "" });
      one(chosen, "legend", HTMLElement).focus();
    }
  });

  return {
    /** What was typed for repairs is forgotten too. */
    clear() {
      for (const input of all(dialog, "input")) if (input instanceof HTMLInputElement) input.value = input.defaultValue;
    },
  };
}
