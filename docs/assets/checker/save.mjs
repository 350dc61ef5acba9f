/** Files to save, and one to load again. */

/** @param {string} name @param {string} text @param {string} [type] */
export function save(name, text, type = "application/json") {
  saveBytes(name, new Blob([text], { type }));
}

/** @param {string} name @param {Blob} blob */
export function saveBytes(name, blob) {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** @param {File} file @returns {Promise<unknown>} */
export async function load(file) {
  const found = JSON.parse(await file.text());
  if (typeof found !== "object" || found === null || Array.isArray(found)) throw new Error("no object");
  return found;
}
