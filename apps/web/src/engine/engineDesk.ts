import { Grounds } from "@shoreline/economics";
import { decisionDesk } from "./decision/decisionDesk.ts";
import { compareDesk } from "./compare/compareDesk.ts";
import { exploreDesk } from "./explore/exploreDesk.ts";
import type { referenceDesk } from "./referenceDesk.ts";

/** What answers a brief: there with the thread itself, because somebody waits for it. */
function answeringDesk(remembered: Grounds) {
  return { ...decisionDesk(remembered), ...exploreDesk(remembered), ...compareDesk(remembered) };
}

/** What the page may ask. */
export type EngineDesk = ReturnType<typeof answeringDesk> & ReturnType<typeof referenceDesk>;

/**
 * The engine behind the page: the same functions as in the terminal and on the server, in a thread of its own, so that
 * the page never waits. It remembers what former questions stood on, and an edit computes only what depends on it.
 * Nothing is answered before it is `ready`; what no answer to a brief needs is fetched with the first question to it.
 */
export function engineDesk(ready: Promise<void>): object {
  const remembered = new Grounds();
  const answering = answeringDesk(remembered);
  let fetched: Promise<object> | undefined;
  const reference = () => (fetched ??= import("./referenceDesk.ts").then((module) => module.referenceDesk(remembered)));
  const answer = async (name: string, given: readonly unknown[]) => {
    await ready;
    return asked(name in answering ? answering : await reference(), name, given);
  };
  const get = (_: object, name: string | symbol) =>
    typeof name === "string" ? (...given: readonly unknown[]) => answer(name, given) : undefined;
  return new Proxy({}, { get });
}

function asked(desk: object, name: string, given: readonly unknown[]): unknown {
  const questions = desk as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;
  const answered = questions[name];
  if (answered === undefined) throw new Error(`The engine is not asked for "${name}".`);
  return answered(...given);
}
