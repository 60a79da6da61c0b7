import { engine } from "../engine/engine.ts";
import { changeDraft, draft } from "./draft.ts";
import { settledDraft } from "./edits.ts";

/** One step to take back: the words, and what the brief took from them. */
export const WORDS_STEP = "words";

let reading: Promise<void> = Promise.resolve();

/** Has the draft follow the words; what was said by hand since stays. */
export function followWords(): Promise<void> {
  reading = reading.then(follow);
  return reading;
}

async function follow(): Promise<void> {
  const text = await settledDraft();
  const { words, wordsRead } = draft();
  if (words === wordsRead) return;
  const made = await engine().reread({ text, before: wordsRead, now: words, today: today() });
  // Where the text was changed meanwhile the words are read again: its own edit counts.
  if (made.ok && draft().text === text) changeDraft({ text: made.value, wordsRead: words }, WORDS_STEP);
}

/** The ISO date of the reader's day, from which "next spring" counts. */
export function today(): string {
  const day = new Date();
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}
