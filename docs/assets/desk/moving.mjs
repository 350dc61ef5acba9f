/** Moving about on a page: zoomed with buttons, keys, wheel or two fingers, dragged or scrolled. */

/** Screen pixels for a pixel of the page at most, and how much one step zooms. */
const [CLOSEST, STEP] = [2, 1.4];

/**
 * @param {HTMLElement} stage what scrolls @param {HTMLElement} sheet the page in it
 * @param {(scale: number, fit: number) => void} told
 */
export function moving(stage, sheet, told) {
  let page = { width: 1, height: 1 };
  let scale = 1;
  /** @type {Map<number, { x: number, y: number }>} */
  const held = new Map();

  const fit = () => Math.min(stage.clientWidth / page.width, stage.clientHeight / page.height);

  /** Zoom so that the point under x, y (of the window) stays there. @param {number} wanted @param {number} [x] @param {number} [y] */
  function zoom(wanted, x, y) {
    const frame = stage.getBoundingClientRect();
    const [atX, atY] = [x ?? frame.left + frame.width / 2, y ?? frame.top + frame.height / 2];
    const before = sheet.getBoundingClientRect();
    const [pageX, pageY] = [(atX - before.left) / scale, (atY - before.top) / scale];
    scale = Math.min(Math.max(wanted, fit()), Math.max(CLOSEST, 4 * fit()));
    sheet.style.width = `${page.width * scale}px`;
    sheet.style.height = `${page.height * scale}px`;
    const after = sheet.getBoundingClientRect();
    stage.scrollBy(after.left + pageX * scale - atX, after.top + pageY * scale - atY);
    told(scale, fit());
  }

  /** Bring a part of the page into the middle. @param {{ left: number, top: number, width: number, height: number }} part */
  function bring(part) {
    const near = Math.min((0.8 * stage.clientWidth) / part.width, (0.4 * stage.clientHeight) / part.height, 1);
    zoom(Math.max(near, fit()));
    const [frame, shown] = [stage.getBoundingClientRect(), sheet.getBoundingClientRect()];
    stage.scrollBy(
      shown.left + (part.left + part.width / 2) * scale - (frame.left + frame.width / 2),
      shown.top + (part.top + part.height / 2) * scale - (frame.top + frame.height / 2),
    );
  }

  const apart = () => {
    const [one, other] = [...held.values()];
    return { far: Math.hypot(one.x - other.x, one.y - other.y), x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
  };

  stage.addEventListener("pointerdown", ({ pointerId, clientX: x, clientY: y, button }) => {
    if (button === 0) held.set(pointerId, { x, y });
  });
  stage.addEventListener("pointermove", ({ pointerId, clientX: x, clientY: y }) => {
    const last = held.get(pointerId);
    if (!last) return;
    const before = held.size === 2 ? apart() : null;
    held.set(pointerId, { x, y });
    if (!before) stage.scrollBy(last.x - x, last.y - y);
    else {
      const now = apart();
      stage.scrollBy(before.x - now.x, before.y - now.y);
      zoom((scale * now.far) / Math.max(1, before.far), now.x, now.y);
    }
  });
  for (const end of /** @type {const} */ (["pointerup", "pointercancel", "pointerleave"])) {
    stage.addEventListener(end, ({ pointerId }) => held.delete(pointerId));
  }
  stage.addEventListener("wheel", (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    zoom(scale * Math.exp(-event.deltaY / 200), event.clientX, event.clientY);
  }, { passive: false });

  const steps = { nearer: () => zoom(scale * STEP), farther: () => zoom(scale / STEP), whole: () => zoom(0) };
  stage.addEventListener("keydown", ({ key, ctrlKey, metaKey }) => {
    if (ctrlKey || metaKey) return;
    if (key === "+" || key === "=") steps.nearer();
    if (key === "-") steps.farther();
    if (key === "0") steps.whole();
  });

  return {
    ...steps,
    bring,
    /** @param {{ width: number, height: number }} shown */
    start(shown) {
      page = shown;
      scale = fit();
      zoom(0);
    },
  };
}
