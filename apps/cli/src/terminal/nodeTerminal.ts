import { type BigIntStats, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import type { WriteStream } from "node:tty";
import type { Crew } from "@shoreline/simulate";
import { colouredStyle, plainStyle, type Style, USUAL_WIDTH } from "../page/style.ts";
import { classFolder } from "../history/classFolder.ts";
import { readText } from "../input/readText.ts";
import { THREADS } from "../input/wholeNumber.ts";
import { writeFaults, writeOutput } from "../input/writeOutput.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Terminal } from "./terminal.ts";
import { ownVersion } from "../ownVersion.ts";

const NARROWEST = 60;
const WIDEST = 100;

/** The terminal or the pipes that this process runs in. */
export function nodeTerminal(): Terminal {
  const { stdout, stderr, stdin, env } = process;
  endQuietlyWithoutReader(stdout);
  endQuietlyWithoutReader(stderr);
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    outStyle: styleOf(stdout, env),
    errStyle: styleOf(stderr, env),
    surroundings: {
      readText: (file, argument) => readText(file, argument, stdin),
      readBytes: async (file, argument) => (await import("../input/readBytes.ts")).readBytes(file, argument, stdin),
      writeFaults,
      writeOutput,
      isSameFile,
      today: () => Temporal.Now.plainDateISO().toString(),
      availableBytes: () => process.availableMemory(),
      crew: crewOfThisProcess(),
      language: async () => (await import("@shoreline/language")).languageFromEnvironment(env),
      classes: classFolder(env["SHORELINE_DATA"] ?? ".shoreline"),
      announce: (words) => announced(stderr, words),
    },
    isDebugging: env["SHORELINE_DEBUG"] === "1",
    version: ownVersion,
  };
}

/** One crew for all that a command computes: threads that have started are used again. */
function crewOfThisProcess(): NonNullable<Surroundings["crew"]> {
  const crews = new Map<number, Crew>();
  return async (threads = availableParallelism()) => {
    if (threads === 1) return undefined;
    const { startCrew } = await import("@shoreline/threads");
    const crew = crews.get(threads) ?? startCrew(Math.min(threads, THREADS.most));
    crews.set(threads, crew);
    return crew;
  };
}

/** Links are followed: what is written through one name changes what the other shows. */
function isSameFile(one: string, other: string): boolean {
  if (resolve(one) === resolve(other)) return true;
  const [a, b] = [one, other].map(statOf);
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

/** Nothing where there is no such file, and where its name is too long, links in a circle, or may not be looked at. */
function statOf(file: string): BigIntStats | undefined {
  try {
    return statSync(file, { bigint: true });
  } catch {
    return undefined;
  }
}

/** `shoreline … | head` closes the pipe early: the reader has enough, and nobody is told of an error. */
function endQuietlyWithoutReader(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
}

/** Colour on a terminal unless NO_COLOR (no-color.org) holds anything or the terminal is dumb. */
function styleOf(stream: WriteStream, { NO_COLOR, TERM }: NodeJS.ProcessEnv): Style {
  if (!stream.isTTY) return plainStyle;
  const width = Math.min(WIDEST, Math.max(NARROWEST, stream.columns || USUAL_WIDTH));
  const isPlain = (NO_COLOR !== undefined && NO_COLOR !== "") || TERM === "dumb";
  return isPlain ? { ...plainStyle, width } : colouredStyle(width);
}

const ERASE_LINE = "\r\u001b[2K";

function announced(stream: WriteStream, words: string): () => void {
  if (!stream.isTTY || process.env["TERM"] === "dumb") return () => {};
  stream.write(words);
  return () => void stream.write(ERASE_LINE);
}
