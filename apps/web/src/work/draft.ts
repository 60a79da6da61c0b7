import { useSyncExternalStore } from "react";
import { notePassed } from "./passedQuestions.ts";
import { ORIGIN, origin, noteOrigin, rereadOrigin } from "./draftOrigin.ts";

/** What a draft consists of. */
interface Contents {
  /** The brief being worked on, as YAML or JSON text; empty where nothing was begun. */
  readonly text: string;
  /** The work in the user's own words, from which the brief takes its fields; empty where there are none. */
  readonly words: string;
  /** The words as they were when the brief last took its fields from them. */
  readonly wordsRead: string;
}

/** What is being worked on. */
export interface Draft extends Contents {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether it was written in another tab, which also has the brief follow the words. */
  readonly isFromElsewhere: boolean;
  /** Whether another tab keeps something else by now: nothing of this one is kept until one of both is chosen. */
  readonly isChangedElsewhere: boolean;
}

const KEPT = {
  text: "shoreline.draft",
  words: "shoreline.draft.words",
  wordsRead: "shoreline.draft.wordsRead",
} as const;
/** Steps that can be taken back. */
const MOST_STEPS = 200;
/** A pause that ends a step. */
const STEP_MS = 2000;

const before: Contents[] = [];
const after: Contents[] = [];
const listeners = new Set<() => void>();
let last: { readonly step: string | undefined; readonly at: number } = { step: undefined, at: 0 };
/** What this tab read last from what is kept, or wrote there. */
let seen = kept();
/** Whether this tab has changed anything since it read the draft. */
let isOwn = false;
let now: Draft = { ...seen, canUndo: false, canRedo: false, isFromElsewhere: false, isChangedElsewhere: false };
addEventListener("storage", hear);

function kept(): Contents {
  const [text, words, wordsRead] = [KEPT.text, KEPT.words, KEPT.wordsRead].map(
    (key) => localStorage.getItem(key) ?? "",
  );
  return { text: text!, words: words!, wordsRead: wordsRead! };
}

/** The draft as it stands. It outlives the visit, in this browser alone, whose tabs share it. */
export function draft(): Draft {
  return now;
}

/** A new text of the draft; see `changeDraft`. */
export function writeDraft(text: string, step?: string): void {
  changeDraft({ text }, step);
}

/**
 * A new state of the draft; the one before can be had back. Changes of the same `step` that follow each other closely,
 * such as the letters of one word, are taken back together.
 */
export function changeDraft(change: Partial<Contents>, step?: string): void {
  const next = { ...contents(), ...change };
  if (isSame(next, now)) return;
  const isSameStep = step !== undefined && step === last.step && Date.now() - last.at < STEP_MS;
  last = { step, at: Date.now() };
  if (!isSameStep) before.push(contents());
  if (before.length > MOST_STEPS) before.shift();
  after.length = 0;
  put(next);
}

/** Makes room for something new; what was there can be had back. */
export function startOver(): void {
  notePassed([]);
  changeDraft({ text: "", words: "", wordsRead: "" });
}

export function undoDraft(): void {
  move(before, after);
}

export function redoDraft(): void {
  move(after, before);
}

function move(from: Contents[], to: Contents[]): void {
  const next = from.pop();
  if (next === undefined) return;
  last = { step: undefined, at: 0 };
  to.push(contents());
  put(next);
}

function contents(): Contents {
  const { text, words, wordsRead } = now;
  return { text, words, wordsRead };
}

function isSame(one: Contents, other: Contents): boolean {
  return one.text === other.text && one.words === other.words && one.wordsRead === other.wordsRead;
}

/** Keeps a state of the draft, except where that would undo unseen what another tab has kept. */
function put(next: Contents): void {
  const there = kept();
  const isChangedElsewhere = !isSame(there, seen) && !isSame(there, next);
  isOwn = true;
  if (!isChangedElsewhere) save(next);
  show(next, { isFromElsewhere: false, isChangedElsewhere });
}

function save(next: Contents): void {
  for (const key of ["text", "words", "wordsRead"] as const) localStorage.setItem(KEPT[key], next[key]);
  seen = next;
}

function show(next: Contents, from: Pick<Draft, "isFromElsewhere" | "isChangedElsewhere">): void {
  now = { ...next, ...from, canUndo: before.length > 0, canRedo: after.length > 0 };
  for (const listener of listeners) listener();
}

/** Another tab has written: it is taken up where nothing was begun here, and else waits for a choice. */
function hear({ key }: StorageEvent): void {
  if (key === ORIGIN && !now.isChangedElsewhere) rereadOrigin();
  if (key !== null && !Object.values<string>(KEPT).includes(key)) return;
  if (isSame(kept(), seen) && !now.isChangedElsewhere) return;
  if (isOwn && (now.text !== "" || now.words !== "")) put(contents());
  else takeOther();
}

/** Takes up what another tab keeps; what stood here can be had back. */
export function takeOther(): void {
  const there = kept();
  if (isOwn) before.push(contents());
  after.length = 0;
  last = { step: undefined, at: 0 };
  [seen, isOwn] = [there, false];
  rereadOrigin();
  show(there, { isFromElsewhere: true, isChangedElsewhere: false });
}

/** Keeps what stands here in place of what another tab has kept. */
export function keepMine(): void {
  seen = kept();
  noteOrigin(origin());
  put(contents());
}

/** The draft, alive. */
export function useDraft(): Draft {
  return useSyncExternalStore(subscribed, draft);
}

function subscribed(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
