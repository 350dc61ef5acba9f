/** What the engine tells of papers that were read, and what the desk keeps of them. */

/** Corners of a quadrangle, clockwise from its upper left, in pixels of the upright page. */
export type Box = [number, number][];

/** A page of a file: its size as it was read, and by how many degrees it was turned, clockwise. */
export interface Leaf {
  number: number;
  width: number;
  height: number;
  turned: number;
}

/** A value that was read; `field` is the form's path it would fill, or empty. */
export interface Value {
  item: string;
  label: string;
  text: string;
  other: string;
  certainty: "certain" | "confirmed" | "sure" | "doubtful";
  doubts: string[];
  boxes: Box[];
  field: string;
  field_label: string;
  current: string;
}

/** `offer` is the role to move the file to, or empty; `fits`: it may be what it is said to be; `codes`: what its QR codes say. */
export interface PageRead extends Leaf {
  looks: { paper: string; label: string }[];
  fits: boolean;
  offer: string;
  values: Value[];
  codes: string[];
}

export interface FileRead {
  file: string;
  place: string;
  pages: PageRead[];
}

/** Where on a file something stands. */
export interface Spot {
  file: string;
  page: number;
  boxes: Box[];
}

export interface Cell extends Spot {
  place: string;
  label: string;
  text: string;
  certainty: "typed" | Value["certainty"];
  /** Beside the first place of its row; empty for that itself. */
  outcome: "" | "same" | "differs" | "look";
  other: string;
}

export interface Row {
  item: string;
  label: string;
  about: string;
  outcome: "same" | "differs" | "look" | "single";
  cells: Cell[];
}

/** A box to be drawn: what it is (a severity, or how certain a reading is), and its name. */
export interface Drawn {
  kind: string;
  label: string;
  boxes: Box[];
}

/** How far the reading of one file is. */
export interface Entry {
  file: File;
  state: "picture" | "waiting" | "reading" | "read" | "failed" | "fault";
  trouble: string;
}

/** What of a page's picture is wanted: something drawn with its pen, on the page's own scale. */
export type Draw = (pen: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D) => void;

/** The parts of the checker page that the desk works with. */
export interface Page {
  python: {
    ask: (ask: Omit<import("../checker/types").Ask, "id">) => Promise<import("../checker/types").Answer>;
    run: (request: object, call: "readings") => Promise<string>;
  };
  submission: () => import("../checker/types").Tree;
}
