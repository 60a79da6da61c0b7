import { expectOk } from "@shoreline/units";
import { describe, expect, it } from "vitest";
import { normal } from "../distribution.ts";
import { evaluate } from "../evaluate.ts";
import { draw } from "../graph/expression.ts";
import { schedule } from "../graph/schedule.ts";
import { fusedImage } from "../graph/wasm/fusedProgram.ts";
import type { CrewMessage } from "./crew.ts";
import { crewMember } from "./crewMember.ts";
import { JobBoard } from "./jobBoard.ts";
import { jobsOf, longestOf } from "./jobs.ts";
import { TRAYS_OF_A_MEMBER, traySize } from "./trays.ts";

const MEMBER = 2;
const groups = [[draw("price", expectOk(normal(3, 1)))]];
const image = fusedImage(schedule(groups), 1)!;
const kept = [Int32Array.of(0)];

/** What a thread is told of one run, where it leaves what it makes, and what becomes of its jobs. */
function task(seed: number, trials: number) {
  const runs = [{ seed, trials, futures: undefined }];
  const jobs = jobsOf({ runs, kept });
  const board = JobBoard.of(jobs.length, MEMBER);
  const size = traySize(kept, longestOf(jobs));
  const trays = new Float64Array(new SharedArrayBuffer(8 * size * MEMBER * TRAYS_OF_A_MEMBER));
  const message: CrewMessage = { image, runs, kept, board: board.words, trays, member: MEMBER };
  const inTray = (tray: number) => trays.subarray(tray * size, (tray + 1) * size);
  return { message, board, trays, inTray };
}

function columnOf(seed: number, trials: number): Float64Array {
  return evaluate(groups, { seed, trials, months: 1 })[0]![0]!;
}

describe("another thread of a crew", () => {
  it("leaves the outputs of the first jobs in its own trays, with the bits of one thread", () => {
    const { message, board, inTray } = task(5, 3000);
    crewMember([], 0)(message);
    expect([board.trayOf(0), board.trayOf(1)]).toEqual([2, 3]);
    expect([...inTray(2), ...inTray(3)]).toEqual([...columnOf(5, 1024)]);
    expect([...inTray(0), ...inTray(1)].every((value) => value === 0)).toBe(true);
  });

  it("takes no job while nobody fetches what it has made", () => {
    const { message, board } = task(5, 3000);
    crewMember([], 0)(message);
    expect([board.take(), board.trayOf(2)]).toEqual([2, undefined]);
  });

  it("keeps the model for tasks that come without one", () => {
    const work = crewMember([], 0);
    const [first, second] = [task(1, 600), task(2, 600)];
    work(first.message);
    work({ ...second.message, image: undefined });
    expect([...second.inTray(2)]).toEqual([...columnOf(2, 256)]);
  });

  it("marks the job at which the model fails, and takes no other", () => {
    const { message, board } = task(-1, 3000);
    crewMember([], 0)(message);
    expect([board.failedAt(0), board.failedAt(1), board.take()]).toEqual([MEMBER, undefined, 1]);
  });

  it("leaves alone what has ended, and what comes without a model that it knows", () => {
    const [ended, unknown] = [task(1, 600), task(1, 600)];
    ended.board.close();
    crewMember([], 0)(ended.message);
    crewMember([], 0)({ ...unknown.message, image: undefined });
    for (const { trays } of [ended, unknown]) expect(trays.every((value) => value === 0)).toBe(true);
    expect(unknown.board.take()).toBe(0);
  });
});
