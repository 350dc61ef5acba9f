/** The page that tries to send something out, and shows what the browser said to it. */
import { all, clone, fill, one } from "../checker/dom.mjs";
import { joined, sealed } from "../checker/sealed.mjs";
import { ABSENT, NOWHERE, WAYS } from "./ways.mjs";

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

/** @param {string} way @param {string} told */
async function outcome(way, told) {
  if (told) return show(way, "stopped", told);

  const end = performance.now() + PATIENCE;
  const named = /** @type {Record<string, string>} */ (RULES)[way];
  while (performance.now() < end) {
    const rule = stopped.get(way) ?? stopped.get(named);
    if (rule) return show(way, "stopped", rule);
    await new Promise((done) => setTimeout(done, 50));
  }
  return show(way, "open");
}

/** @param {[string, (address: string) => unknown]} way */
async function tried([way, go]) {
  if (!root.querySelector(`[data-way="${way}"]`)) return;
  // Some throw at once, some fail later, some are only reported.
  const told = await (async () => go(`${NOWHERE}?way=${way}&canary=${canary}`))().catch(() => "");
  if (told === ABSENT) show(way, ABSENT);
  else await outcome(way, typeof told === "string" ? told : "");
}

async function inside() {
  const own = new URL("../prove/inside.mjs", import.meta.url);
  const script = await (await fetch(own)).arrayBuffer();
  const worker = await joined(await sealed(), [["inside.mjs", script]], PATIENCE * 4);
  const left = all(root, '[data-way^="inside-"]').length;
  const ended = new Promise((done) => {
    let count = 0;
    worker.addEventListener("message", (/** @type {MessageEvent} */ { data }) => {
      show(data.way, data.outcome, data.rule);
      if ((count += 1) === left) done(null);
    });
    setTimeout(done, PATIENCE * 6);
  });
  worker.postMessage({ address: `${own}?canary=${canary}` });
  await ended;
  worker.terminate();
}

start.addEventListener("click", async () => {
  start.disabled = true;
  stopped.clear();
  for (const cell of all(root, "[data-outcome]")) cell.removeAttribute("data-outcome");
  for (const cell of all(root, "[data-way] > td:last-child")) cell.setAttribute("data-outcome", "");
  await Promise.all(Object.entries(WAYS).map(tried));
  await inside().catch(() => {});
  const cells = all(root, "[data-outcome]");
  const count = (/** @type {string} */ name) => cells.filter((cell) => cell.dataset.outcome === name).length;
  fill(summary, { held: count("stopped"), absent: count(ABSENT) || "", all: cells.length, canary });
  one(root, "[data-early]", HTMLElement).hidden = !root.querySelector('[data-way^="inside-"] [data-outcome="open"]');
  summary.hidden = false;
  start.disabled = false;
});
one(root, "[data-away]", HTMLAnchorElement).href = `${NOWHERE}?canary=${canary}`;
start.hidden = false;
