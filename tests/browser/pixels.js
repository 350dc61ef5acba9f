/* Runs one of the reader's scripts on a raster; answers how many bytes are not as expected. */
async ({ width, height, pixels, request, expected }) => {
  const bytes = (text) => Uint8ClampedArray.from(atob(text), (letter) => letter.charCodeAt(0));
  const module = (name) => import(`/assets/reader/${name}.mjs`);
  const raster = { width, height, pixels: bytes(pixels) };
  const ways = {
    measure: async () => (await module("measuring")).measured(raster, request.step),
    weigh: async () => (await module("weighing")).weighed(raster, request.crops),
    grey: async () => (await module("weighing")).greys(raster, request.crops)[0],
    bleach: async () => ((await module("raster")).bleach(raster, request.grounds), raster.pixels),
    turn: async () => (await module("raster")).turned(raster, request.degrees).pixels,
    detect: async () => {
      const seen = (await module("scaling")).scaled(raster, request.width, request.height);
      return (request.is_clear ? (await module("clearing")).cleared(seen) : seen).pixels;
    },
    crop: async () => (await module("cutting")).cut(raster, request),
  };
  const { buffer } = await ways[request.ask]();
  const [found, wanted] = [new Uint8Array(buffer), bytes(expected)];
  return Math.abs(found.length - wanted.length) + wanted.filter((one, at) => one !== found[at]).length;
};
