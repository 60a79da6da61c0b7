import { wrap } from "comlink";
import type { EngineDesk } from "./engineDesk.ts";

/** The desk as it is seen from another thread: every answer comes later. */
type FromAfar<Desk> = {
  readonly [Name in keyof Desk]: Desk[Name] extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Promise<Awaited<Answer>>
    : never;
};

/** The thread that answers at once, and the one for what takes seconds: the first never waits for the second. */
const started = new Map<"engine" | "engine, at length", FromAfar<EngineDesk>>();

function deskOf(name: "engine" | "engine, at length"): FromAfar<EngineDesk> {
  const known = started.get(name);
  if (known) return known;
  const worker =
    startedEarly(name) ?? new Worker(new URL("./engineWorker.ts", import.meta.url), { type: "module", name });
  const desk = wrap<EngineDesk>(worker) as unknown as FromAfar<EngineDesk>;
  started.set(name, desk);
  return desk;
}

/** What `public/early.js` has started before the application was there; once. */
function startedEarly(name: string): Worker | undefined {
  const { startedEngine } = globalThis as { startedEngine?: Worker };
  return name === "engine" ? startedEngine : undefined;
}

/** The engine in its thread; started with the first question. */
export function engine(): FromAfar<EngineDesk> {
  return deskOf("engine");
}

/** The engine in another thread, for what nobody waits for: defences, and exact figures once a hand has come to rest. */
export function engineAtLength(): FromAfar<EngineDesk> {
  return deskOf("engine, at length");
}
