/** Boxes over a page: lines with a halo, a tag beside what should be seen first. */
/** @import { Box, Drawn, Leaf } from "./types" */

const SVG = "http://www.w3.org/2000/svg";

/** @param {string} name @param {Record<string, string | number>} given */
function svg(name, given) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(given)) made.setAttribute(key, String(value));
  return made;
}

/** A box, let out by a share of its height so that it hides no stroke. @param {Box} box @returns {Box} */
function roomy([a, b, c, d]) {
  const by = 0.18;
  const [downX, downY] = [(d[0] - a[0]) * by, (d[1] - a[1]) * by];
  const [alongX, alongY] = [downY, -downX];
  return [
    [a[0] - downX - alongX, a[1] - downY - alongY],
    [b[0] - downX + alongX, b[1] - downY + alongY],
    [c[0] + downX + alongX, c[1] + downY + alongY],
    [d[0] + downX - alongX, d[1] + downY - alongY],
  ];
}

/**
 * Draw boxes over a page; `picked` is told which was pressed.
 * @param {HTMLElement} sheet @param {Leaf} leaf @param {Drawn[]} drawn @param {(at: number) => void} picked
 */
export function boxes(sheet, { width, height }, drawn, picked) {
  const layer = svg("svg", { viewBox: `0 0 ${width} ${height}`, class: "viewer-boxes", "aria-hidden": "true" });
  const tags = document.createElement("div");
  tags.className = "viewer-tags";
  tags.setAttribute("aria-hidden", "true");
  const groups = drawn.map(({ kind, label, boxes: found }, at) => {
    const group = svg("g", { class: "box", "data-kind": kind });
    for (const box of found) {
      const points = roomy(box).map((corner) => corner.join(",")).join(" ");
      group.append(svg("polygon", { points, class: "halo" }), svg("polygon", { points, class: "edge" }));
    }
    group.addEventListener("click", () => picked(at));
    // What comes first lies on top.
    layer.prepend(group);
    const corners = found.flat();
    if (!corners.length) return { group, tag: null };
    const tag = document.createElement("span");
    tag.className = "viewer-tag";
    tag.dataset.kind = kind;
    tag.textContent = `${at + 1} ${label}`;
    const [left, right] = [Math.min, Math.max].map((most) => most(...corners.map(([x]) => x)) / width);
    const [top, bottom] = [Math.min, Math.max].map((most) => most(...corners.map(([, y]) => y)) / height);
    // Beside the line where there is room: what stands above it stays legible.
    const side = right < 0.7 ? "beside" : top < 0.05 ? "below" : "above";
    tag.classList.add(side);
    tag.style.left = `${100 * (side === "beside" ? right : Math.max(0, left))}%`;
    tag.style.top = `${100 * (side === "below" ? bottom : top)}%`;
    tags.append(tag);
    return { group, tag };
  });
  sheet.append(layer, tags);

  return {
    /** Show which one is meant. @param {number} chosen */
    choose(chosen) {
      groups.forEach(({ group, tag }, at) => {
        group.classList.toggle("chosen", at === chosen);
        tag?.classList.toggle("chosen", at === chosen);
      });
    },
    remove() {
      layer.remove();
      tags.remove();
    },
  };
}
