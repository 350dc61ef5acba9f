/** Days as a file that calendars take in (RFC 5545), written as calendar_file.py writes it. */

import { DAY, iso } from "./calendar.mjs";

/** Octets of a line, its end not counted. */
const LONGEST = 75;
const encoder = new TextEncoder();

/** Break a line so that no part is too long and no character is cut. @param {string} line */
function folded(line) {
  let part = "";
  let size = 0;
  const parts = [];
  for (const letter of line) {
    const octets = encoder.encode(letter).length;
    if (size + octets > LONGEST) {
      parts.push(part);
      [part, size] = [" ", 1];
    }
    part += letter;
    size += octets;
  }
  return [...parts, part];
}

/** @param {{ step: string, day: number, summary: string, reminds: boolean }[]} rows */
export function file(rows) {
  /** @param {number} day */
  const plain = (day) => iso(day).replaceAll("-", "");
  const today = Math.floor(Date.now() / DAY);
  const events = rows.flatMap(({ step, day, summary, reminds }) => {
    const said = summary.replaceAll(/[,;\\]/g, "\\$&");
    // Nine in the morning of the day before, as calendar_file.py counts it.
    const before = ["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT15H", `DESCRIPTION:${said}`, "END:VALARM"];
    return [
      "BEGIN:VEVENT",
      `UID:${step}-${plain(day)}@beiancheck`,
      `DTSTAMP:${plain(today)}T000000Z`,
      `DTSTART;VALUE=DATE:${plain(day)}`,
      `SUMMARY:${said}`,
      "TRANSP:TRANSPARENT",
      ...(reminds ? before : []),
      "END:VEVENT",
    ];
  });
  const head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//beiancheck//timeline", "CALSCALE:GREGORIAN"];
  const text = [...head, ...events, "END:VCALENDAR", ""].flatMap(folded).join("\r\n");
  return new Blob([text], { type: "text/calendar" });
}
