/**
 * Working days and deadlines, counted as workdays.py and deadlines.py do; a test compares them.
 * A day is a whole number, counted from 1970-01-01.
 */

/** @typedef {{ id: string, count: number, counted: string }} Step */
/** @typedef {{ last: string, days: Record<string, string[]>, steps: Step[] }} Given */

export const DAY = 864e5;

/** @param {number} day */
export const iso = (day) => new Date(day * DAY).toISOString().slice(0, 10);

/** Monday is 0. @param {number} day */
export const weekday = (day) => (((day + 3) % 7) + 7) % 7;

/** @param {Given} given */
export function calendar(given) {
  /** @param {number} day */
  const kind = (day) => given.days[iso(day)]?.[0] ?? (weekday(day) < 5 ? "work" : "weekend");

  /** The holiday of a day, empty on any other. @param {number} day */
  const holiday = (day) => (kind(day) === "holiday" ? given.days[iso(day)][1] : "");

  /** @param {number} day */
  const works = (day) => ["work", "makeup"].includes(kind(day));

  /** The working days after a day up to another. @param {number} after @param {number} until */
  const between = (after, until) =>
    Array.from({ length: until - after }, (_, offset) => after + offset + 1).filter(works);

  /**
   * By when each step is done, and which of these days a later notice can still move.
   * @param {number} day @param {number} submitDays
   */
  function deadlines(day, submitDays) {
    /** @type {Record<string, number>} */
    const due = {};
    /** @type {Record<string, boolean>} */
    const unsure = {};
    let isUnsure = false;
    for (const { id, count, counted } of given.steps) {
      let left = id === "provider-review" ? submitDays : count;
      for (; left > 0; left -= counted === "days" || works(day) ? 1 : 0) day += 1;
      isUnsure ||= counted === "workdays" && iso(day) > given.last;
      due[id] = day;
      unsure[id] = isUnsure;
    }
    return { due, unsure };
  }

  return { kind, holiday, between, deadlines };
}
