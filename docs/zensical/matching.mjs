/**
 * Finds words in the parts of pages: every word must stand in the part, titles count more.
 * @typedef {{ location: string, title: string, text: string, weight: number }} Part
 * @typedef {{ pattern: RegExp, characters: string[] }} Word
 */

const IN_TITLE = 12;
const TITLE_IS_IT = 24;
const MOST_TIMES = 5;
const SCATTERED = 0.5;

/**
 * The pages that hold all words, best first, each by its best part.
 * @param {Part[]} parts
 * @param {string} typed
 * @returns {Part[]}
 */
export function found(parts, typed) {
  const words = typed.toLowerCase().split(/\s+/u).filter(Boolean).map(word);
  if (!words.length) return [];
  const whole = word(typed.toLowerCase().trim());
  /** @type {Map<string, { part: Part, score: number }>} */
  const pages = new Map();
  for (const part of parts) {
    const score = worth(part, words, whole) * part.weight;
    const page = part.location.replace(/#.*$/u, "");
    if (score > (pages.get(page)?.score ?? 0)) pages.set(page, { part, score });
  }
  return [...pages.values()].sort((one, other) => other.score - one.score).map(({ part }) => part);
}

/**
 * A word as it is looked for: letters where a word begins with them, Chinese anywhere.
 * @param {string} typed
 * @returns {Word}
 */
function word(typed) {
  const plain = typed.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
  const pattern = new RegExp(/^[a-z0-9]/u.test(typed) ? `(?<![a-z0-9])${plain}` : plain, "gu");
  return { pattern, characters: /^\p{Script=Han}+$/u.test(typed) ? [...typed] : [] };
}

/**
 * @param {Part} part
 * @param {Word[]} words
 * @param {Word} whole
 */
function worth({ title, text }, words, whole) {
  const [above, below] = [title.toLowerCase(), text.toLowerCase()];
  /** @param {Word} one */
  const sum = (one) => times(above, one) * IN_TITLE + Math.min(times(below, one), MOST_TIMES);
  const sums = words.map(sum);
  if (sums.includes(0)) return 0;
  const isIt = above.replace(whole.pattern, "").trim() === "";
  const each = sums.reduce((total, one) => total + one) / words.length;
  return each + sum(whole) + (isIt ? TITLE_IS_IT : 0);
}

/**
 * How often a word stands in a text; one of Chinese also counts a little in scattered characters.
 * @param {string} text
 * @param {Word} word
 */
function times(text, { pattern, characters }) {
  const together = text.match(pattern)?.length ?? 0;
  if (together || !characters.length) return together;
  return characters.every((character) => text.includes(character)) ? SCATTERED : 0;
}
