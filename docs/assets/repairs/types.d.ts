/** What the repairs' page and worker say to each other. Corners and boxes are shares of a picture. */

export type Corners = [number, number, number, number, number, number, number, number];

/** A picture's pixels: RGBA, rows from the top. */
export interface Raster {
  width: number;
  height: number;
  pixels: Uint8ClampedArray<ArrayBuffer>;
}

/** Where a repair begins: a file that the browser opens, or pixels that are there already. */
export interface Source {
  file?: Blob;
  pixels?: Uint8ClampedArray<ArrayBuffer>;
  width?: number;
  height?: number;
}

/** Lengths in millimetres; `dots` for an inch. */
export interface Sheet {
  card: [number, number];
  page: [number, number];
  dots: number;
}

export type Step =
  | { do: "open" }
  | { do: "turn"; degrees: number }
  | { do: "crop"; corners: Corners; shapes: number[] }
  | { do: "mark"; text: string; font: string }
  | { do: "sheet"; other: Blob; sheet: Sheet };

/** How many bytes a result may have; `side`: pixels of its longer side that it keeps at least. */
export interface Window {
  least: number;
  most: number;
  side: number;
}

export interface Wanted {
  source: Source;
  steps: Step[];
  /** Pixels beyond which a picture is made smaller. */
  most: number;
  window?: Window;
  dots?: number;
}

/** What came of it, or in `trouble` the name of what keeps it from coming. */
export interface Result {
  blob: Blob;
  width: number;
  height: number;
  trouble?: string;
}

/** A place of the pile: a picture, a PDF or the file as it came. */
export interface Version {
  blob: Blob;
  width: number;
  height: number;
  kind: string;
  isNew?: boolean;
}
