/** The page that tries to send something out, and shows what the browser said to it. */
import { all, clone, fill, one } from "../checker/dom.mjs";
import { joined, sealed } from "../checker/sealed.mjs";
import { NOWHERE, WAYS } from "./ways.mjs";

const root = one(document, "[data-prove]", HTMLElement);
const start = one(root, "[data-try]", HTMLButtonElement);
const summary = one(root, "[data-summary]", HTMLElement);
const canary = Math.random().toString(36).slice(2);
const PATIENCE = 2500;

/** @param {string} way @param {string} outcome @param {string} [rule] */
function show(way, outcome, rule = "") {
  const cell = root.querySelector(`[data-way="${way}"] [data-outcome]`);
  if (!(cell instanceof HTMLElement) || cell.dataset.outcome === "stopped") return;
  cell.dataset.outcome = outcome;
  cell.replaceChildren(fill(clone(root, outcome), { rule }));
}

/** The rule by which the browser stopped an address, when it has said so. @type {Map<string, string>} */
const stopped = new Map();
document.addEventListener("securitypolicyviolation", ({ blockedURI, effectiveDirective }) => {
  const way = /[?&]way=(\w+)/.exec(blockedURI)?.[1];
  stopped.set(way ?? effectiveDirective, effectiveDirective);
});

/** Some reports name only a host or a kind: then it is known by the rule. */
const RULES = { worker: "worker-src", form: "form-action", frame: "frame-src" };

/** @param {string} way */
async function outcome(way) {
  const end = performance.now() + PATIENCE;
  const named = /** @type {Record<string, string>} */ (RULES)[way];
  while (performance.now() < end) {
    const rule = stopped.get(way) ?? stopped.get(named);
    if (rule) return show(way, "stopped", rule);
    await new Promise((done) => setTimeout(done, 50));
  }
  return show(way, "open");
}

async function outside() {
  for (const [way, go] of Object.entries(WAYS)) {
    if (!root.querySelector(`[data-way="${way}"]`)) continue;
    try {
      await Promise.resolve(go(`${NOWHERE}?way=${way}&canary=${canary}`)).catch(() => {});
    } catch {
      // Some are thrown at once, some are only reported.
    }
    await outcome(way);
  }
}

async function inside() {
  const script = await (await fetch(new URL("../prove/inside.mjs", import.meta.url))).arrayBuffer();
  const worker = await joined(await sealed(), [["inside.mjs", script]], PATIENCE * 4);
  const left = all(root, '[data-way^="inside-"]').length;
  const ended = new Promise((done) => {
    let count = 0;
    worker.addEventListener("message", (/** @type {MessageEvent} */ { data }) => {
      show(data.way, data.isOpen ? "open" : "stopped");
      if ((count += 1) === left) done(null);
    });
    setTimeout(done, PATIENCE * 6);
  });
  worker.postMessage({ address: `${new URL("canary", location.href)}?canary=${canary}` });
  await ended;
  worker.terminate();
}

start.addEventListener("click", async () => {
  start.disabled = true;
  stopped.clear();
  for (const cell of all(root, "[data-outcome]")) cell.removeAttribute("data-outcome");
  for (const cell of all(root, "[data-way] > td:last-child")) cell.setAttribute("data-outcome", "");
  await outside();
  await inside().catch(() => {});
  const cells = all(root, "[data-outcome]");
  const held = cells.filter((cell) => cell.dataset.outcome === "stopped").length;
  fill(summary, { held, all: cells.length, canary });
  summary.hidden = false;
  start.disabled = false;
});
one(root, "[data-away]", HTMLAnchorElement).href = `${NOWHERE}?canary=${canary}`;
start.hidden = false;
