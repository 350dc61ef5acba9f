/** A picture's file without what is told about it: the picture's own bytes stay as they are. */

const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0];
/** Chunks of a PNG and a WebP that tell and do not show. */
const TOLD = new Set(["eXIf", "tEXt", "zTXt", "iTXt", "tIME", "EXIF", "XMP "]);

/** The file without what tells of it; null where its kind is another. @param {Uint8Array<ArrayBuffer>} data */
export function stripped(data) {
  if (data[0] === 0xff && data[1] === 0xd8) return jpeg(data);
  if (text(data, 1, 3) === "PNG") return chunks(data, 8, 12, (at) => [text(data, at + 4, 4), view(data).getUint32(at) + 12]);
  if (text(data, 8, 4) === "WEBP") return webp(data);
  return null;
}

/** @param {Uint8Array} data */
const view = (data) => new DataView(data.buffer, data.byteOffset, data.byteLength);

/** @param {Uint8Array} data @param {number} at @param {number} length */
const text = (data, at, length) => String.fromCharCode(...data.subarray(at, at + length));

/** @param {Uint8Array<ArrayBuffer>} data */
function jpeg(data) {
  const parts = [data.subarray(0, 2)];
  let [at, turned] = [2, 1];
  while (at + 4 <= data.length && data[at] === 0xff && data[at + 1] !== 0xda) {
    const [marker, end] = [data[at + 1], at + 2 + view(data).getUint16(at + 2)];
    const isExif = marker === 0xe1 && EXIF.every((byte, index) => data[at + 4 + index] === byte);
    if (isExif) turned = orientation(data.subarray(at + 10, end));
    // JFIF, the colours' profile and Adobe's note on them say how to show it; all else only tells.
    const isShown = marker < 0xe0 || marker === 0xe0 || marker === 0xee || (marker === 0xe2 && text(data, at + 4, 3) === "ICC");
    if (isShown && marker !== 0xfe) parts.push(data.subarray(at, end));
    at = end;
  }
  const rest = data.subarray(at);
  // What phones append after the picture's end may tell as well.
  let end = rest.length - 1;
  for (let place = 0; place + 1 < rest.length; place += 1) {
    if (rest[place] === 0xff && rest[place + 1] === 0xd9) {
      end = place + 1;
      break;
    }
  }
  const note = turned > 1 && turned < 9 ? [upright(turned)] : [];
  return joined([...parts, ...note, rest.subarray(0, end + 1)]);
}

/** How EXIF says a picture is turned; without that note it would lie down. @param {Uint8Array} tiff */
function orientation(tiff) {
  const [bytes, little] = [view(tiff), tiff[0] === 0x49];
  if (tiff.length < 14) return 1;
  const first = bytes.getUint32(4, little);
  const count = first + 2 <= tiff.length ? bytes.getUint16(first, little) : 0;
  for (let at = first + 2; at + 12 <= Math.min(tiff.length, first + 2 + count * 12); at += 12) {
    if (bytes.getUint16(at, little) === 0x112) return bytes.getUint16(at + 8, little);
  }
  return 1;
}

/** EXIF that says nothing else. @param {number} turned */
function upright(turned) {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, turned, 0, 0, 0, 0, 0, 0];
  return Uint8Array.from([0xff, 0xe1, 0, tiff.length + 8, ...EXIF, ...tiff]);
}

/** @param {Uint8Array<ArrayBuffer>} data */
function webp(data) {
  const found = chunks(data, 12, 8, (at) => [text(data, at, 4), view(data).getUint32(at + 4, true) + 8 + (view(data).getUint32(at + 4, true) % 2)]);
  view(found).setUint32(4, found.length - 8, true);
  // The extended header says which chunks follow: no EXIF (8), no XMP (4).
  if (text(found, 12, 4) === "VP8X") found[20] &= ~0x0c;
  return found;
}

/** @param {Uint8Array<ArrayBuffer>} data @param {number} start @param {number} least @param {(at: number) => [string, number]} read */
function chunks(data, start, least, read) {
  const parts = [data.subarray(0, start)];
  for (let at = start; at + least <= data.length; ) {
    const [name, length] = read(at);
    if (!TOLD.has(name)) parts.push(data.subarray(at, at + length));
    at += length;
    // What follows a picture's end is no part of it.
    if (name === "IEND") break;
  }
  return joined(parts);
}

/** @param {Uint8Array[]} parts */
function joined(parts) {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
}
