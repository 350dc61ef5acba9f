/** Where two texts part: what is alike before and after, and what differs between. */

/** Wide and narrow signs are alike. @param {string | undefined} one @param {string | undefined} other */
const isAlike = (one, other) => one?.normalize("NFKC") === other?.normalize("NFKC");

/** @param {string} text @param {string} other @returns {[string, string, string]} */
export function parted(text, other) {
  const [one, two] = [[...text], [...other]];
  let start = 0;
  while (start < one.length && isAlike(one[start], two[start])) start += 1;
  let end = 0;
  while (end < Math.min(one.length, two.length) - start && isAlike(one.at(-1 - end), two.at(-1 - end))) end += 1;
  const last = one.length - end;
  return [one.slice(0, start).join(""), one.slice(start, last).join(""), one.slice(last).join("")];
}
