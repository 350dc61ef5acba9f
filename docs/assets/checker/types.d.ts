/** What the checker page, its worker and the engine say to each other. */

import type { Row, Spot } from "../desk/types";

export type Json = string | number | boolean | null | Json[] | { [key: string]: Json | undefined };
export type Tree = { [key: string]: Json | undefined };
export type Condition = Record<string, string[]>[];
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What the engine found out about a file; `pages` are [width, height]. */
export interface Kept {
  kind: string;
  pages: [number, number][];
  trouble: string;
  may_be_form: boolean;
}

export interface Finding {
  rule: string;
  severity: string;
  ground: string;
  place: string;
  place_label: string;
  file: string;
  title: string;
  message: string;
  why: string;
  fix: string;
  cites: { title: string; authority: string; url: string; page: string; checked: string }[];
  spots: Spot[];
}

export interface Report {
  today: string;
  masked: boolean;
  verdict: string;
  caution: string;
  subject: { holder: string; kind: string; filing: string; province: string; domains: string[] };
  counts: Record<string, number>;
  findings: Finding[];
  not_checked: { what: string; reason: string; place: string }[];
  reminders: { text: string }[];
  agreement: Row[];
}

/** A report's check code: what is typed, and its QR code as a path in a square of that size. */
export interface Code {
  typed: string;
  size: number;
  path: string;
}

/** When each step is due, and what runs out on the way; dates are ISO, `shown` is in words. */
export interface Plan {
  start: string;
  steps: { acts: string; who: string; what: string; by: string; is_certain: boolean; workdays: number }[];
  ends: { place: string; until: string; lasts: string }[];
}

/** A form or letter: why it is needed, "" if it is not; `service` is the site it is about. */
export interface Form {
  name: string;
  service: number | null;
  title: string;
  reason: string;
}

/** A filled form that was read back. */
export interface Reread {
  title: string;
  submission: Tree;
  unread: string[];
}

/** A question to the worker: the name of a call and what it takes; `bytes` go over. */
export interface Ask {
  id: number;
  call:
    | "start" | "keep" | "drop" | "forget" | "run" | "plan" | "code" | "foot" | "look_at_home"
    | "forms_listed" | "form_filled" | "form_read" | "readings"
    | "read_start" | "read_next" | "read_stop" | "show" | "repair";
  name?: string;
  bytes?: ArrayBuffer;
  request?: string;
}

/** A worker's answer; where `id` is 0, the name of a file that it `wants`. */
export interface Answer {
  id: number;
  wants?: string;
  value?: string;
  bytes?: ArrayBuffer;
  answers?: ArrayBuffer[];
  error?: string;
}

/** How the engine fares; sizes in bytes. */
export interface Progress {
  state: "idle" | "loading" | "ready" | "more" | "failed";
  loaded: number;
  total: number;
}

/** A file as a worker gets it: bytes, or a program that is compiled already. */
export type Part = ArrayBuffer | WebAssembly.Module;

/**
 * The list of what a worker is made of: its modules in their order, the files that it needs first,
 * the one that the page compiles, and all others that it may ask for.
 */
export interface Manifest {
  modules: string[];
  first: string[];
  compiled?: string;
  /** Comes after the start, and nobody is told of it. */
  rest?: string;
  files: Record<string, { bytes: number; sha256: string }>;
}
