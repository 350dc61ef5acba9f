/** A made file into the visitor's folder of downloads. */

/** @param {string} name @param {Blob} blob */
export function saved(name, blob) {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
