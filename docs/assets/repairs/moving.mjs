/** Whether a picture moves, told from how its file begins. */

const FIRST = 65_536;

/** @param {Blob} file */
export async function moves(file) {
  const text = new TextDecoder("latin1").decode(await file.slice(0, FIRST).arrayBuffer());
  if (text.startsWith("GIF8")) return text.includes("NETSCAPE2.0");
  if (text.startsWith("\x89PNG")) return text.includes("acTL");
  return text.slice(8, 16) === "WEBPVP8X" && (text.charCodeAt(20) & 2) > 0;
}
