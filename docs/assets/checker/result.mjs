/** The report on the page: verdict, what to do first, findings by part and paper, what was not checked. */
/** @import { Finding, Report } from "./types" */
/** @import { Vocabulary } from "./dom.mjs" */
import { all, clone, fill, one } from "./dom.mjs";
import { placeOf } from "./errors.mjs";

const ORDER = ["error", "warning", "look"];

/**
 * @param {HTMLElement} root @param {Vocabulary} vocabulary
 * @param {(target: HTMLElement) => void} reveal
 */
export function results(root, { say, mark }, reveal) {
  const place = one(root, "[data-result]", HTMLElement);
  /** @type {Record<string, string>} */
  const homes = JSON.parse(root.dataset.homes ?? "{}");

  /** @param {Finding} finding */
  const target = (finding) => placeOf(root, homes[finding.rule] ?? finding.place);

  /** @param {HTMLElement} element @param {string} severity */
  function marked(element, severity) {
    for (const spot of all(element, "[data-mark]")) spot.replaceWith(mark(severity));
  }

  /** @param {HTMLElement} element @param {HTMLElement | null} to */
  function leads(element, to) {
    for (const link of all(element, "[data-leads]")) {
      if (!to) link.replaceWith(...link.childNodes);
      link.addEventListener("click", (event) => {
        event.preventDefault();
        if (to) reveal(to);
      });
    }
  }

  /** @param {Finding} finding */
  function part(finding) {
    const spot = target(finding);
    const file = finding.file && finding.place.match(/^[^.]+\.\d+/)?.[0];
    const item = file && spot?.closest("[data-item]") ? `${finding.place_label} ${finding.file}` : "";
    const label = spot?.closest("[data-part]")?.getAttribute("data-part") ?? spot?.closest("[data-question]")?.closest("[data-station]")?.getAttribute("data-label");
    return item || label || say("part.other");
  }

  /** @param {Finding} finding */
  function summarised(finding) {
    const row = fill(clone(root, "first"), { ...finding, part: part(finding) });
    marked(row, finding.severity);
    leads(row, target(finding));
    return row;
  }

  /** @param {Finding} finding */
  function whole(finding) {
    const words = { ...finding, ground: say(`ground.${finding.ground}`) };
    const made = fill(clone(root, "finding"), words);
    marked(made, finding.severity);
    leads(made, target(finding));
    made.toggleAttribute("open", finding.severity === "error");
    const rule = one(made, "[data-rule]", HTMLAnchorElement);
    rule.href = `${root.dataset.root}rules/${finding.rule}/`;
    one(made, "[data-cites]", HTMLElement).replaceChildren(...finding.cites.map(cited));
    return made;
  }

  /** @param {Finding["cites"][number]} cite */
  function cited(cite) {
    const words = { ...cite, authority: say(`authority.${cite.authority}`) };
    const made = fill(clone(root, "cite"), words);
    const link = one(made, "a", HTMLAnchorElement);
    const href = cite.page ? `${root.dataset.root}${cite.page}` : cite.url;
    if (href) link.href = href;
    else link.replaceWith(...link.childNodes);
    return made;
  }

  /** @param {Report["not_checked"][number]} entry */
  function unchecked(entry) {
    const made = fill(clone(root, "unchecked"), entry);
    leads(made, entry.place ? placeOf(root, entry.place) : null);
    return made;
  }

  /** @param {Report} report */
  function show(report) {
    const ordered = ORDER.flatMap((severity) => report.findings.filter((one) => one.severity === severity));
    const [, must = "", rest = ""] = /^([^，,]*)(.*)$/s.exec(report.verdict) ?? [];
    const isCalm = report.counts.error === 0;
    const verdict = isCalm ? { rest: report.verdict } : { must, rest };
    const domains = report.subject.domains.join(" ");
    const subject = [...Object.values({ ...report.subject, domains }), say("result.day", { day: report.today })];
    const words = { ...report, verdict, subject: subject.filter(Boolean).join(say("between")) };
    const made = fill(clone(root, "result"), { ...words, unchecked: say("unchecked.title", { count: report.not_checked.length }) });
    const summary = one(made, ".error-summary", HTMLElement);
    summary.classList.toggle("calm", isCalm);
    summary.hidden = ordered.length === 0;
    one(summary, "ul", HTMLElement).replaceChildren(...ordered.map(summarised));
    one(made, "[data-findings]", HTMLElement).replaceChildren(...grouped(ordered));
    one(made, ".not-checked", HTMLElement).replaceChildren(...report.not_checked.map(unchecked));
    place.replaceChildren(made);
  }

  /** @param {Finding[]} findings */
  function grouped(findings) {
    const parts = Map.groupBy ? Map.groupBy(findings, part) : groups(findings, part);
    return [...parts].map(([title, held]) => {
      const group = fill(clone(root, "group"), { title });
      group.append(...held.map(whole));
      return group;
    });
  }
  return { show, focus: () => (one(place, ".error-summary", HTMLElement).hidden ? one(place, ".verdict", HTMLElement) : one(place, ".error-summary", HTMLElement)).focus() };
}

/** @template T @param {T[]} held @param {(one: T) => string} name */
function groups(held, name) {
  /** @type {Map<string, T[]>} */
  const found = new Map();
  for (const one of held) found.set(name(one), [...(found.get(name(one)) ?? []), one]);
  return found;
}
