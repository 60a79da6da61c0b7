import type { Program } from "../graph/program.ts";
import { boundProgram } from "../graph/wasm/fusedProgram.ts";
import type { ProgramImage } from "../graph/wasm/programImage.ts";
import type { CrewMessage } from "./crew.ts";
import { JobBoard } from "./jobBoard.ts";
import { doJob, jobsOf, longestOf } from "./jobs.ts";
import { Trays } from "./trays.ts";

/** So long a thread waits for what it has made to be fetched, before it leaves the rest of a task to others. */
const PATIENCE_MS = 10_000;

/**
 * What another thread of a crew does with the messages that it gets, in their order. It takes jobs until none is left.
 * What fails is marked on the board and left to the thread that asks. Where there is no room for the model it takes none.
 */
export function crewMember(patience: number = PATIENCE_MS): (message: CrewMessage) => void {
  let image: ProgramImage | undefined;
  let program: Program | undefined;
  return (message) => {
    if (message.image) [image, program] = [message.image, undefined];
    const board = new JobBoard(message.board);
    if (!image || !board.isOpen) return;
    if (!program?.isReady()) program = boundProgram(image);
    if (program) workOff(program, message, board, patience);
  };
}

function workOff(program: Program, message: CrewMessage, board: JobBoard, patience: number): void {
  const { member, kept, trays: numbers } = message;
  const jobs = jobsOf(message);
  const trays = new Trays(numbers, kept, longestOf(jobs));
  for (let filled = 0; ; filled++) {
    const tray = Trays.of(member, filled);
    if (!board.awaitTray(tray, patience)) return;
    const number = board.take();
    if (number === undefined) return;
    try {
      const job = jobs[number]!;
      doJob(program, job, {
        groups: trays.groups(tray, job),
        firstTrial: job.firstTrial,
        trials: job.end - job.firstTrial,
      });
      board.made(number, tray);
    } catch {
      board.failed(number, member);
      return;
    }
  }
}
