/** The best picture that fits a window of bytes: large first, then well kept. */
/** @import { Window } from "./types" */

/** Qualities: what is tried first, what is still good, what is the last resort. */
const [BEST, GOOD, LAST] = [0.95, 0.72, 0.4];
const [SMALLER, TRIES] = [0.85, 5];

/**
 * Encode until it fits; `longest` is the longer side in pixels. Null where nothing fits.
 * @param {(quality: number, scale: number) => Promise<Blob>} encode
 * @param {number} longest @param {Window} window
 */
export async function fitted(encode, longest, { least, most, side }) {
  for (let scale = 1; ; scale *= SMALLER) {
    const isLast = longest * scale * SMALLER < side;
    const blob = await best((quality) => encode(quality, scale), most, isLast ? LAST : GOOD);
    if (blob) return scale === 1 && blob.size < least ? fuller(encode, blob, most) : { blob, scale };
    if (isLast) return null;
  }
}

/**
 * The largest that is not too large, by halving what lies between two qualities.
 * @param {(quality: number) => Promise<Blob>} encode @param {number} most @param {number} floor
 */
async function best(encode, most, floor) {
  const first = await encode(BEST);
  if (first.size <= most) return first;
  let found = await encode(floor);
  if (found.size > most) return null;
  for (let tried = 0, low = floor, high = BEST; tried < TRIES; tried += 1) {
    const middle = (low + high) / 2;
    const blob = await encode(middle);
    if (blob.size > most) high = middle;
    else [low, found] = [middle, blob];
  }
  return found;
}

/** A picture below the window's floor: once more at full quality. @param {(quality: number, scale: number) => Promise<Blob>} encode @param {Blob} blob @param {number} most */
async function fuller(encode, blob, most) {
  const full = await encode(1, 1);
  return { blob: full.size <= most ? full : blob, scale: 1 };
}
