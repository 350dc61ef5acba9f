/** A file of the site: its hash, and what it holds. */
/** @import { Part } from "./types" */

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

/** A file's content, or the program in it. @param {Response} response @param {boolean} isProgram @returns {Promise<Part>} */
export async function content(response, isProgram) {
  if (!isProgram) return response.arrayBuffer();
  // A host may not know what a .wasm file is; then its bytes are compiled.
  const isKnown = response.headers.get("Content-Type")?.startsWith("application/wasm");
  return isKnown ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}
