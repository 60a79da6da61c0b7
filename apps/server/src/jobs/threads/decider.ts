import { parentPort } from "node:worker_threads";
import { gzipSync } from "node:zlib";
import { type Decision, decide } from "@shoreline/decide";
import { Grounds } from "@shoreline/economics";
import { type Answer, type Assignment, readingOf, saidOptions } from "./question.ts";
import type { Tells, Told } from "./messages.ts";

/*
 * A thread that decides. It remembers what its last briefs were reckoned on, so that an edit of one of them takes a
 * fraction of the time, with the same bytes.
 */
let grounds = new Grounds();
/** What a thread may hold before it forgets what it remembers: some briefs of many alternatives, or one of many futures. */
const MOST_BYTES = 320 * 2 ** 20;
const port = parentPort;

/** Quick to write, and within a few hundredths of the smallest. */
const GZIP_LEVEL = 4;

port?.on("message", ({ assignment }: Told) => {
  try {
    answer(assignment);
  } catch (error) {
    tell({ kind: "bug", message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
  if (heldBytes() > MOST_BYTES) grounds = new Grounds();
});

/** What this thread alone holds; some of it may be waiting to be collected. */
function heldBytes(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function answer(assignment: Assignment): void {
  const { question } = assignment;
  tell({ kind: "progress", stage: "reading", share: 0 });
  const reading = readingOf(assignment);
  if (!reading.ok) return tell({ kind: "refusal", faults: reading.faults });
  const isDefended = question.defended === "whole";
  const options = { ...saidOptions(question), grounds };
  tell({ kind: "progress", stage: "deciding", share: 0.05 });
  const decided = decide(reading.value, options);
  if (!decided.ok) return tell({ kind: "refusal", faults: decided.faults });
  if (!isDefended) return finish(decided.value);
  tell({ kind: "progress", stage: "defending", share: 0.3 });
  const defended = decide(reading.value, { ...options, defended: true });
  if (!defended.ok) return tell({ kind: "refusal", faults: defended.faults });
  finish(defended.value);
}

function finish(decision: Decision): void {
  tell({ kind: "progress", stage: "keeping", share: 0.95 });
  const kept = answerOf(decision);
  port?.postMessage({ kind: "answer", answer: kept } satisfies Tells, [kept.document.buffer as ArrayBuffer]);
}

function answerOf(decision: Decision): Answer {
  const { alternative, verdict, summary } = decision.recommendation;
  const { id: contentId, title, seed, trials } = decision;
  const packed = gzipSync(JSON.stringify(decision), { level: GZIP_LEVEL });
  // Small buffers share a pool of the thread, which must not be given away with them.
  return { contentId, title, alternative, verdict, summary, seed, trials, document: Uint8Array.from(packed) };
}

function tell(what: Tells): void {
  port?.postMessage(what);
}
