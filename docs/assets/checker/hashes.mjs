/** Hashes, as a list has them and as fetch takes them. */

/** The hash of a content, as a list has it. @param {ArrayBuffer} bytes */
export async function hashOf(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A hash as fetch takes it. @param {string} hex */
export function integrity(hex) {
  const bytes = hex.match(/../g) ?? [];
  return `sha256-${btoa(String.fromCharCode(...bytes.map((byte) => parseInt(byte, 16))))}`;
}
