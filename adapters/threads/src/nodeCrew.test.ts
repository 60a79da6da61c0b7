import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { draw, drawEachMonth, evaluator, exponential, lognormal, multiply, normal, total } from "@shoreline/simulate";
import type { Crew, CrewTask, ModelTask } from "@shoreline/simulate";
import { expectOk } from "@shoreline/units";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { StoppableCrew } from "./members.ts";
import { startCrew } from "./nodeCrew.ts";

const MONTHS = 60;
const groups = Array.from({ length: 8 }, (_, group) => {
  const price = draw("price", expectOk(lognormal(0, 0.1 + group / 50)));
  return [multiply(price, total(exponential(drawEachMonth(`rate${group}`, expectOk(normal(0, 0.05))))))];
});
const runs = [
  { seed: 11, trials: 12_000 },
  { seed: 12, trials: 700 },
];
const alone = evaluator(groups, { months: MONTHS }).all(runs);

const crews: StoppableCrew[] = [];
afterEach(async () => void (await Promise.all(crews.splice(0).map((crew) => crew.stop()))));

function crewOfSize(size: number): StoppableCrew {
  const crew = startCrew(size);
  crews.push(crew);
  return crew;
}

/** Columns of both runs, asked for so many times. */
function repeated(crew: Crew, times: number): readonly unknown[] {
  const ask = evaluator(groups, { months: MONTHS, crew });
  return Array.from({ length: times }, () => ask.all(runs));
}

/** The same crew, in which this thread begins only when another one has ended a job: others certainly take part. */
function patient(crew: Crew): Crew {
  const endings = 1;
  return {
    size: crew.size,
    worthMilliseconds: 0,
    start: crew.start,
    dismiss: crew.dismiss,
    wake: (task) => {
      crew.wake(task);
      expect(Atomics.wait(task.board, endings, 0, 30_000)).not.toBe("timed-out");
    },
  };
}

describe("a crew of threads of Node", () => {
  it.each([1, 2, 3, 7])("gives the bits of one thread with %i of them", (size) => {
    const crew = crewOfSize(size);
    expect(repeated(size > 1 ? patient(crew) : crew, 4)).toEqual([alone, alone, alone, alone]);
  });

  it("is told of by its size, and starts no thread before there is something to do", () => {
    expect([1, 2, 7].map((size) => crewOfSize(size).size)).toEqual([1, 2, 7]);
    expect(() => startCrew(0)).toThrow("A crew has 1 to 64 threads, not 0.");
    expect(() => startCrew(65)).toThrow("not 65");
    expect(() => startCrew(1.5)).toThrow("not 1.5");
  });

  it("goes on smaller when a thread of it dies in the middle of its work", async () => {
    const crew = crewOfSize(3);
    const { image } = await taken(crew);
    const board = new Int32Array(new SharedArrayBuffer(32));
    // One job, of which nobody can say what it keeps: the threads die of it.
    board[2] = 1;
    const runs256 = [{ seed: 1, trials: 256, futures: undefined }];
    crew.wake({ image, runs: runs256, kept: null as never, board, trays: new Float64Array() });
    await vi.waitFor(() => expect(crew.size).toBe(1), 30_000);
    expect(repeated(crew, 1)).toEqual([alone]);
  });

  it("starts for more than it is woken for later", () => {
    const crew = crewOfSize(2);
    expect(crew.worthMilliseconds).toBe(300);
    repeated(patient(crew), 1);
    expect(crew.worthMilliseconds).toBe(20);
  });

  it("is woken for little once it was told to start", () => {
    const crew = crewOfSize(2);
    crew.start();
    expect(crew.worthMilliseconds).toBe(20);
    expect(repeated(patient(crew), 1)).toEqual([alone]);
  });

  it("works alone once it is stopped, and may be stopped again", async () => {
    const crew = crewOfSize(2);
    repeated(crew, 1);
    await crew.stop();
    await crew.stop();
    expect(crew.size).toBe(1);
    expect(repeated(crew, 1)).toEqual([alone]);
  });

  it("does not keep a process from ending", () => {
    const program = join(import.meta.dirname, "../test/endsWithCrew.ts");
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--conditions=@shoreline/source", program], {
      encoding: "utf8",
      timeout: 50_000,
    });
    expect({ status, stderr, stdout }).toEqual({ status: 0, stderr: "", stdout: "computed with 2\n" });
  });

  it("can be asked by a thread that is not the first one", async () => {
    const program = new URL("../test/endsWithCrew.ts", import.meta.url);
    const worker = new Worker(program, { execArgv: ["--conditions=@shoreline/source"], stdout: true });
    const code = await new Promise((resolve) => worker.once("exit", resolve));
    expect(code).toBe(0);
  });
});

/** The task that a model becomes, as a crew is handed it. */
async function taken(crew: StoppableCrew): Promise<ModelTask> {
  let task: CrewTask | undefined;
  const wake = (each: CrewTask) => void (task = each);
  repeated({ size: 2, worthMilliseconds: 0, start: () => {}, dismiss: () => {}, wake }, 1);
  expect(crew.size).toBeGreaterThan(1);
  return task as ModelTask;
}
