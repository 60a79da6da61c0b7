import { Worker } from "node:worker_threads";
import type { Programme, Solver, SolverAnswer, SolverLimit } from "@shoreline/calendars";
import { isSameSolution, solvesProgramme } from "./solvesProgramme.ts";
import type { SolverNews, SolverTask } from "./highsWorker.ts";

/** HiGHS in a thread of its own. */
export interface HighsSolver {
  /** Solves one programme after another. */
  readonly solve: Solver;
  /** Ends the thread; what is being solved is answered as `timeLimit`. */
  readonly close: () => Promise<void>;
}

/** HiGHS looks at its clock now and then only; after so long it is no longer waited for. */
const GRACE_MS = 3000;

/**
 * Integer programmes solved by HiGHS (Huangfu and Hall 2018) as WebAssembly, one thread, the same answer every time
 * unless the time limit is reached. Whether the values keep to the rows is checked here, in plain arithmetic: an answer
 * that breaks a row throws. When HiGHS does not stop in time its thread is ended, and the best solution that it has
 * told of is the answer, with the bound it had. The thread starts with the first programme.
 */
export function highsSolver(): HighsSolver {
  let worker: Worker | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  const end = async () => {
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  };
  const solveNow = async (programme: Programme, limit: SolverLimit) => {
    worker ??= startedWorker();
    const { answer, isStuck } = await answerOf(worker, { programme, limit }).catch(async (error: unknown) => {
      await end();
      throw error;
    });
    if (isStuck) await end();
    return checked(programme, answer);
  };
  const solve: Solver = (programme, limit) => {
    const answer = queue.then(() => solveNow(programme, limit));
    queue = answer.catch(() => {});
    return answer;
  };
  return { solve, close: end };
}

function startedWorker(): Worker {
  const isSource = import.meta.url.endsWith(".ts");
  const file = new URL(isSource ? "./highsWorker.ts" : "./highsWorker.js", import.meta.url);
  const worker = new Worker(file, { execArgv: isSource ? ["--conditions=@shoreline/source"] : [] });
  worker.unref();
  return worker;
}

interface Outcome {
  readonly answer: SolverAnswer;
  /** The thread is gone or does not listen. */
  readonly isStuck: boolean;
}

function answerOf(worker: Worker, task: SolverTask): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    let best: SolverAnswer = { status: "timeLimit", values: null, objective: null, bound: null, gap: null };
    const forget = () => {
      clearTimeout(timer);
      worker.off("message", heard).off("error", failed).off("exit", left);
    };
    const done = (outcome: Outcome) => {
      forget();
      resolve(outcome);
    };
    const heard = ({ kind, answer }: SolverNews) => {
      best = answer;
      if (kind === "answer") done({ answer, isStuck: false });
    };
    const left = () => done({ answer: best, isStuck: true });
    const failed = (error: Error) => {
      forget();
      reject(error);
    };
    const timer = setTimeout(left, task.limit.seconds * 1000 + GRACE_MS);
    worker.on("message", heard).on("error", failed).on("exit", left);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads, not a window
    worker.postMessage(task);
  });
}

/** Whole numbers where whole numbers are asked for, and every row kept. */
function checked(programme: Programme, answer: SolverAnswer): SolverAnswer {
  if (answer.values === null) return answer;
  const values = programme.isRelaxed === true ? answer.values : answer.values.map(rounded);
  if (!isSameSolution(values, answer.values) || !solvesProgramme(programme, values))
    throw new Error("HiGHS returned values that do not solve the programme.");
  return { ...answer, values };
}

/** The nearest whole number; none is a negative zero. */
function rounded(value: number): number {
  return Math.round(value) + 0;
}
