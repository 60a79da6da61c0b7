import { parentPort } from "node:worker_threads";
import type { Programme, SolverAnswer, SolverLimit } from "@shoreline/calendars";
import { modelOf } from "./modelOf.ts";
import { loadedHighs } from "./loadedHighs.ts";

/** What the thread is asked. */
export interface SolverTask {
  readonly programme: Programme;
  readonly limit: SolverLimit;
}

/** What it tells: every better solution on the way, and the answer. */
export interface SolverNews {
  readonly kind: "incumbent" | "answer";
  readonly answer: SolverAnswer;
}

const highs = await loadedHighs();

parentPort?.on("message", ({ programme, limit }: SolverTask) => {
  tell({ kind: "answer", answer: solved(programme, limit) });
});

function tell(news: SolverNews): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port between threads, not a window
  parentPort?.postMessage(news);
}

function solved(programme: Programme, { seconds, absoluteGap, start }: SolverLimit): SolverAnswer {
  const model = highs.createModel(modelOf(programme));
  try {
    model.options.set({ output_flag: false, time_limit: seconds, random_seed: 0 });
    if (absoluteGap !== undefined) model.options.set({ mip_abs_gap: absoluteGap });
    if (start !== undefined) model.setSolution({ colValue: Float64Array.from(start) });
    model.run({
      [highs.constants.callbackType.mipImprovingSolution]: ({ data }) => {
        const { mip_solution: values, objective_function_value: objective, mip_dual_bound: bound } = data;
        if (values === undefined) return;
        tell({ kind: "incumbent", answer: answerOf("timeLimit", { values, objective, bound }) });
      },
    });
    return finalAnswer(model, programme);
  } finally {
    model.dispose();
  }
}

type Model = ReturnType<typeof highs.createModel>;

function finalAnswer(model: Model, { isRelaxed }: Programme): SolverAnswer {
  const status = statusOf(model.getModelStatus());
  const hasValues = model.info.get("primal_solution_status") === highs.constants.solutionStatus.feasible;
  const isSolved = status === "optimal" || status === "timeLimit";
  const values = hasValues && isSolved ? model.getSolution().colValue : undefined;
  const objective = values && model.getObjectiveValue();
  // The simplex method proves its optimum; before that a relaxation has no bound to tell of.
  const relaxedBound = status === "optimal" ? objective : undefined;
  const bound = isRelaxed ? relaxedBound : Number(model.info.get("mip_dual_bound"));
  return answerOf(status, { values, objective, bound: isSolved ? bound : undefined });
}

interface Found {
  readonly values: ArrayLike<number> | undefined;
  readonly objective: number | undefined;
  readonly bound: number | undefined;
}

function answerOf(status: SolverAnswer["status"], { values, objective, bound }: Found): SolverAnswer {
  const known = bound !== undefined && Number.isFinite(bound) ? bound : null;
  return {
    status,
    values: values === undefined ? null : Array.from(values),
    objective: objective ?? null,
    bound: known,
    gap: known === null || objective === undefined ? null : gapOf(objective, known),
  };
}

function gapOf(objective: number, bound: number): number | null {
  if (objective === bound) return 0;
  return objective === 0 ? null : (objective - bound) / Math.abs(objective);
}

function statusOf(code: number): SolverAnswer["status"] {
  const known = highs.constants.modelStatus;
  if (code === known.optimal || code === known.empty) return "optimal";
  if (code === known.infeasible) return "infeasible";
  if (code === known.unbounded || code === known.unboundedOrInfeasible) return "unbounded";
  if (code === known.timeLimit || code === known.interrupted) return "timeLimit";
  throw new Error(`HiGHS ended with model status ${code}.`);
}
