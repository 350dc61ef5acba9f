/** What the reader's worker is asked, and what came of a file that was read. */

import type { Answer, Ask, Json } from "../checker/types";

export type Numbers = Uint8Array | Uint8ClampedArray;

/** A page's pixels: RGBA, rows from the top. */
export interface Raster {
  width: number;
  height: number;
  pixels: Uint8ClampedArray<ArrayBuffer>;
}

/** A piece of the raster; beiancheck.ocr.asking says what its numbers mean. */
export interface Crop {
  corners: [number, number, number, number, number, number, number, number];
  width: number;
  finer: number;
}

/** The pipeline's questions, as beiancheck.ocr.asking has them. */
export type Request =
  | { ask: "open"; width: number; height: number }
  | { ask: "measure"; step: number }
  | { ask: "bleach"; grounds: number[][] }
  | { ask: "turn"; degrees: number }
  | { ask: "detect"; width: number; height: number; is_clear: boolean }
  | { ask: "recognise"; recogniser: string; crops: Crop[] }
  | { ask: "weigh"; crops: Crop[] }
  | { ask: "grey"; crops: Crop[] }
  | { ask: "scan"; width: number; height: number };

/** What a picture is opened from: its file, or the bytes of a drawn page's pixels. */
export interface Shown {
  file?: Blob;
  bytes?: ArrayBuffer;
}

/** The engine's end: engine.mjs. */
export interface Engine {
  ask(ask: Omit<Ask, "id">): Promise<Answer>;
}

/** A question to the reader's worker; `start` brings what its list names first, `ask` answers a request. */
export type Order = Shown & ({ call: "start"; request: string } | { call: "ask"; request: Request });

/** A step of the engine: what it asks next, the page that it has read, or why it cannot. */
export interface Step {
  request?: Request;
  page?: ReadPage;
  trouble?: string;
  /** The trouble is a fault of the program's own: another time it may go well. */
  is_fault?: boolean;
  /** The page is a picture, and the models were not given. */
  is_picture?: boolean;
  pages: number;
}

export interface ReadPage {
  number: number;
  width: number;
  height: number;
  source: string;
  turned: number;
  measures: { [name: string]: Json } | null;
  looks: { paper: string; points: number }[];
  values: ReadValue[];
  marks: ReadMark[];
  flaws: ReadFlaw[];
  codes: { text: string; box: [number, number][] }[];
  lines: ReadLine[];
}

/** A place that asks for a signature, a seal, a date or words, and whether it is there. */
export interface ReadMark {
  kind: string;
  state: string;
  label: string;
  certain: boolean;
  box: [number, number][];
}

/** What is wrong with the picture of a page; without a box, all of it. */
export interface ReadFlaw {
  kind: string;
  amount: number;
  words: string;
  box: [number, number][] | null;
}

export interface ReadValue {
  item: string;
  text: string;
  certain: boolean;
  confidence: number;
  boxes: [number, number][][];
  other: string | null;
  doubts: string[];
}

export interface ReadLine {
  text: string;
  confidence: number;
  box: [number, number][];
  other: string | null;
  doubts: string[];
}

/** How far a file is: sizes in bytes while something is loaded, pages from 1 while it is read. */
export interface Reading {
  state: "loading" | "reading";
  name: string;
  loaded: number;
  total: number;
  page: number;
  pages: number;
}

/** What was read of a file, as far as it could be; `trouble` is a line for the visitor, or empty. */
export interface Found {
  pages: ReadPage[];
  trouble: string;
  /** The trouble is a fault of the program's own. */
  isFault?: boolean;
  /** A page needs the models; set only where they were not to be brought. */
  isPicture?: boolean;
}

/** The language of troubles, and what cancels; `isLight`: bring no models, read only PDFs' own text and QR codes. */
export interface Options {
  language: string;
  signal?: AbortSignal;
  isLight?: boolean;
}

/** What reads files on the checker page: reading.mjs. */
export type Reader = ReturnType<typeof import("./reading.mjs").reader>;
