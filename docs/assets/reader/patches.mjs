/** Patches of red cells that lie close together; beiancheck.ocr.measuring defines them. */

const TILE = 16;
const [LEAST_RED, LEAST_TILES, MOST] = [10, 4, 4];

/** @param {number} sum @param {number} all */
const perMille = (sum, all) => Math.trunc((1000 * sum) / all);

/** Join tiles that touch, a corner being enough. @param {Uint32Array} counts @param {number} across */
function groups(counts, across) {
  const left = new Set([...counts.keys()].filter((tile) => counts[tile] >= LEAST_RED));
  const found = [];
  for (const first of left) {
    left.delete(first);
    const group = [first];
    for (const tile of group) {
      for (let near = 0; near < 9; near += 1) {
        const column = (tile % across) + (near % 3) - 1;
        const other = (Math.trunc(tile / across) + Math.trunc(near / 3) - 1) * across + column;
        if (column >= 0 && column < across && left.delete(other)) group.push(other);
      }
    }
    if (group.length >= LEAST_TILES) found.push(group);
  }
  return found;
}

/** Tell them; ``red``: by how much red exceeds the others in red cells, 0 in the rest. @param {Uint8Array} red @param {number} rows @param {number} columns @returns {number[]} */
export function patches(red, rows, columns) {
  const across = Math.ceil(columns / TILE);
  const counts = new Uint32Array(across * Math.ceil(rows / TILE));
  /** @param {number} at */
  const tileOf = (at) => Math.trunc(at / columns / TILE) * across + Math.trunc((at % columns) / TILE);
  for (let at = 0; at < red.length; at += 1) if (red[at]) counts[tileOf(at)] += 1;
  const found = groups(counts, across);
  const owner = new Map(found.flatMap((group, place) => group.map((tile) => [tile, place])));
  const boxes = found.map(() => ({ count: 0, depth: 0, left: columns, top: rows, right: 0, bottom: 0 }));
  for (let at = 0; at < red.length && found.length; at += 1) {
    const box = red[at] ? boxes[owner.get(tileOf(at)) ?? -1] : undefined;
    if (!box) continue;
    const x = at % columns;
    const y = Math.trunc(at / columns);
    box.count += 1;
    box.depth += red[at];
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x + 1);
    box.bottom = Math.max(box.bottom, y + 1);
  }
  boxes.sort((one, other) => other.count - one.count);
  return boxes.slice(0, MOST).flatMap(({ count, depth, left, top, right, bottom }) => {
    const share = perMille(count, (right - left) * (bottom - top));
    return [left, top, right, bottom, share, Math.trunc(depth / count)];
  });
}
