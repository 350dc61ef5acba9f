/** The checker page: puts its parts together. */
/** @import { Tree } from "./types" */
import { after } from "./after.mjs";
import { questions } from "./answers.mjs";
import { choose } from "./choosing.mjs";
import { counting } from "./counting.mjs";
import { desk as seeing } from "../desk/desk.mjs";
import { one, vocabulary } from "./dom.mjs";
import { dropPlace } from "./drop.mjs";
import { engine } from "./engine.mjs";
import { clear } from "./errors.mjs";
import { read } from "./form.mjs";
import { keeping } from "./keeping.mjs";
import { listen } from "./listening.mjs";
import { papers } from "./papers.mjs";
import { arrive, renew } from "./refilling.mjs";
import { rereading } from "./rereading.mjs";
import { results } from "./result.mjs";
import { running } from "./running.mjs";
import { stations } from "./stations.mjs";
import { telling } from "./telling.mjs";
import { settle } from "./when.mjs";
import { repairs } from "../repairs/index.mjs";

const root = one(document, ".checker", HTMLElement);
const form = one(root, "form", HTMLFormElement);
const words = vocabulary(root);
const state = telling(root, words);
const run = running(root, words);
const { engine: at = "", engineList: list = "", version = "" } = root.dataset;
const python = engine({ base: new URL(at, location.href).href, version, list, told: state.told });
// Who comes for an answer need not wait until the page is drawn.
if (/^#(form|papers|result)$/.test(location.hash)) python.warm();
const submission = () => read(form);
const again = rereading(root, words, {
  ask: python.ask,
  whole: () => read(form, { whole: true }),
  fill: (submission) => refill(submission, { papers: false }),
  drop: (item) => desk.drop(item),
});
const eyes = seeing(root, words, { python, submission });
const desk = papers(root, words, python, changed, { ...eyes, opened: again.offer });
const line = stations(root, arrived);
const asked = questions(root, changed);
const count = counting(root, words, asked);
const result = results(root, words, line.reveal, eyes);
const kept = keeping(root, words, { files: desk.files, fill: refill, forget, forgotten: state.forgotten });
const next = after(root, words, { reveal: line.reveal, submission, python });
const mended = repairs(root, words, python, desk, submission);
run.use({ python, result, submission, found: next.found });

/** @param {string} station */
function arrived(station) {
  if (station === "who") asked.show();
  if (station === "form" || station === "papers") python.warm();
  if (station === "papers") eyes.renew();
  if (station === "result") {
    next.hide();
    run.check();
  }
  changed();
}

/** Bring everything that depends on the answers up to date. */
function changed() {
  settle(root);
  if (line.current() === "who") asked.follow();
  count();
}

/** Fill the form anew; gives the paths that have no place.
 * @param {Tree} submission @param {{ papers?: boolean }} [options] */
function refill(submission, { papers = true } = {}) {
  if (papers) desk.clear();
  const missed = renew(root, form, submission, { papers });
  desk.name();
  changed();
  return missed;
}

function forget() {
  eyes.clear();
  python.forget();
  refill({});
  clear(root);
  run.clear();
  next.clear();
  again.clear();
  mended.clear();
  line.go("who");
}

listen(root, { line, asked, python, desk, kept, changed, choose: () => choose(root, form) });
dropPlace(root, desk.take);
renew(root, form, {});
desk.name();
await kept.restore(desk.take);
arrive(root, form);
line.show(location.hash.slice(1), { focus: false });
root.removeAttribute("inert"); // From here on what was drawn at once can be used.
