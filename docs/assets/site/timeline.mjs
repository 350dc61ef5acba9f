/** The timeline page: one filing from the visitor's own start date, drawn as strip.py draws it. */
import { all, clone, one } from "../checker/dom.mjs";
import { calendar, DAY, iso, weekday } from "./calendar.mjs";
import { file } from "./calendar_file.mjs";

const root = one(document, ".timeline", HTMLElement);
const { kind, holiday, between, deadlines } = calendar(
  JSON.parse(one(root, "script", HTMLScriptElement).textContent ?? ""),
);
const start = one(root, "[name=start]", HTMLInputElement);
const days = one(root, "[name=days]", HTMLSelectElement);
const save = one(root, "[data-save]", HTMLAnchorElement);

/** @param {Intl.DateTimeFormatOptions} how @returns {(day: number) => string} */
function format(how) {
  const given = new Intl.DateTimeFormat(root.lang, { ...how, timeZone: "UTC" });
  return (day) => given.format(day * DAY);
}
const dayAndMonth = format({ day: "numeric", month: "long" });
const month = format({ month: "short" });
const shortWeekday = format({ weekday: "short" });
const letter = format({ weekday: "narrow" });

/** @param {Record<string, number>} due */
function strip(due) {
  const { "hand-in": handIn, "provider-review": review, "open-site": open } = due;
  const counted = {
    provider: between(handIn, review),
    administration: between(due["sms-code"], due["authority-review"]),
  };
  const labels = [
    ["you", "sms-code", review],
    ["you", "hand-in", handIn],
    ["you", "open-site", open],
    ["provider", "reviewing", counted.provider[0]],
    ["provider", "provider-review", review],
    ["administration", "first", counted.administration[0]],
    ["administration", "authority-review", due["authority-review"]],
  ];
  const monday = handIn - weekday(handIn);
  return Array.from({ length: open - weekday(open) + 7 - monday }, (_, offset) => {
    const day = monday + offset;
    const item = clone(root, "day");
    /** @param {string} css @param {string | HTMLElement} content */
    const put = (css, content) => one(item, `.${css}`, HTMLElement).append(content);
    /** @param {string} css @param {Record<string, boolean>} looks */
    const dress = (css, looks) => {
      for (const name of Object.keys(looks).filter((it) => looks[it])) {
        one(item, `.${css}`, HTMLElement).classList.add(name);
      }
    };
    item.className = holiday(day) === holiday(day - 1) ? kind(day) : `${kind(day)} opens`;
    put("number", String(Number(iso(day).slice(8))));
    put("weekday", letter(day));
    put("name", holiday(day));
    if (offset === 0 || iso(day).endsWith("-01")) put("month", month(day));
    dress("you", { before: day < handIn, dot: [handIn, review, open].includes(day) });
    dress("you", { hours: day === review, after: day >= open });
    for (const [lane, workdays] of Object.entries(counted)) {
      const last = workdays[workdays.length - 1];
      const isBox = workdays.includes(day);
      dress(lane, { box: isBox, last: day === last });
      dress(lane, { between: !isBox && day > workdays[0] && day < last });
      if (isBox) put(lane, String(workdays.indexOf(day) + 1));
    }
    for (const [lane, label, its] of labels) {
      if (its === day) put(String(lane), clone(root, String(label)));
    }
    return item;
  });
}

function draw() {
  if (!start.value || !start.validity.valid) return;
  const { due, unsure } = deadlines(Date.parse(start.value) / DAY, Number(days.value));
  const waited = between(due["sms-code"], due["authority-review"]);
  const span = due["authority-review"] - waited[0] + 1;
  const passed = new Set([...Array(span).keys()].flatMap((at) => holiday(waited[0] + at) || []));
  one(root, "[data-days]", HTMLElement).replaceChildren(...strip(due));
  for (const step of Object.keys(due)) {
    for (const it of all(root, `[data-date="${step}"]`)) it.textContent = dayAndMonth(due[step]);
    for (const it of all(root, `time[data-date="${step}"]`)) it.setAttribute("datetime", iso(due[step]));
    for (const it of all(root, `[data-weekday="${step}"]`)) it.textContent = shortWeekday(due[step]);
    for (const it of all(root, `[data-unsure="${step}"]`)) it.hidden = !unsure[step];
  }
  for (const it of all(root, "[data-span]")) it.textContent = String(span);
  for (const it of all(root, "[data-names]")) it.textContent = [...passed].join(it.dataset.names);
  for (const it of all(root, "[data-if-names]")) it.hidden = passed.size === 0;
  const rows = all(root, "tr[data-step]").map(({ dataset: { step = "", acts }, children }) => {
    const note = unsure[step] ? ` (${children[0].lastElementChild?.textContent})` : "";
    return { step, day: due[step], reminds: acts === "you", summary: `${children[1].textContent}${note}` };
  });
  URL.revokeObjectURL(save.href);
  save.href = URL.createObjectURL(file(rows));
}

start.value = iso(Math.floor((Date.now() + 8 * 36e5) / DAY));
for (const it of all(root, "[data-live]")) it.hidden = !it.hidden;
root.addEventListener("change", draw);
draw();
