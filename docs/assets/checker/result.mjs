/** The report on the page: verdict, what to do first, findings by part and paper, what was not checked. */
/** @import { Finding, Report } from "./types" */
/** @import { Vocabulary } from "./dom.mjs" */
/** @import { desk } from "../desk/desk.mjs" */
import { clone, fill, one } from "./dom.mjs";
import { placeOf } from "./errors.mjs";
import { findings } from "./findings.mjs";

const ORDER = ["error", "warning", "look"];

/**
 * @param {HTMLElement} root @param {Vocabulary} vocabulary
 * @param {(target: HTMLElement) => void} reveal
 * @param {Pick<ReturnType<typeof desk>, "places" | "table">} papers
 */
export function results(root, vocabulary, reveal, papers) {
  const { say } = vocabulary;
  const place = one(root, "[data-result]", HTMLElement);
  const { summarised, whole, part, leads } = findings(root, vocabulary, reveal);

  /** @param {Report["not_checked"][number]} entry */
  function unchecked(entry) {
    const made = fill(clone(root, "unchecked"), entry);
    leads(made, entry.place ? placeOf(root, entry.place) : null);
    return made;
  }

  /** @param {Report} report */
  function words(report) {
    const [, must = "", rest = ""] = /^([^，,]*)(.*)$/s.exec(report.verdict) ?? [];
    const verdict = report.counts.error ? { must, rest } : { rest: report.verdict };
    const domains = report.subject.domains.join(" ");
    const about = [...Object.values({ ...report.subject, domains }), say("result.day", { day: report.today })];
    const count = report.not_checked.length;
    const subject = about.filter(Boolean).join(say("between"));
    return { ...report, verdict, subject, unchecked: say("unchecked.title", { count }) };
  }

  /** @param {Report} report */
  function show(report) {
    const ordered = ORDER.flatMap((severity) => report.findings.filter((one) => one.severity === severity));
    const made = fill(clone(root, "result"), words(report));
    const summary = one(made, ".error-summary", HTMLElement);
    summary.classList.toggle("calm", report.counts.error === 0);
    summary.hidden = ordered.length === 0;
    one(summary, "ul", HTMLElement).replaceChildren(...ordered.map(summarised));
    one(made, "[data-findings]", HTMLElement).replaceChildren(...grouped(ordered, report.masked));
    const table = papers.table(report.agreement, report.masked);
    one(made, "[data-agreement]", HTMLElement).replaceWith(...(table ? [table] : []));
    one(made, ".not-checked", HTMLElement).replaceChildren(...report.not_checked.map(unchecked));
    const reminders = report.reminders.map((reminder) => fill(clone(root, "reminder"), reminder));
    one(made, ".reminders", HTMLElement).replaceChildren(...reminders);
    one(made, "[data-reminders]", HTMLElement).hidden = reminders.length === 0;
    place.replaceChildren(made);
  }

  /** @param {Finding[]} ordered @param {boolean} isMasked */
  function grouped(ordered, isMasked) {
    /** @type {Map<string, Finding[]>} */
    const parts = new Map();
    for (const finding of ordered) parts.set(part(finding), [...(parts.get(part(finding)) ?? []), finding]);
    return [...parts].map(([title, held]) => {
      const group = fill(clone(root, "group"), { title });
      for (const finding of held) {
        const shown = whole(finding, finding === ordered[0]);
        if (!isMasked) one(shown, "[data-spots]", HTMLElement).append(...papers.places(finding, ordered));
        group.append(shown);
      }
      return group;
    });
  }

  function focus() {
    const summary = one(place, ".error-summary", HTMLElement);
    (summary.hidden ? one(place, ".verdict", HTMLElement) : summary).focus({ preventScroll: true });
    root.scrollIntoView({ block: "start" });
  }
  return { show, focus };
}
