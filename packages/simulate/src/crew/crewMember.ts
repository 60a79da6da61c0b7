import type { Program } from "../graph/program.ts";
import { boundProgram } from "../graph/wasm/fusedProgram.ts";
import type { ProgramImage } from "../graph/wasm/programImage.ts";
import type { CrewMessage, EnquiryMessage, ModelMessage } from "./crew.ts";
import type { Enquiry } from "./enquiry.ts";
import { JobBoard } from "./jobBoard.ts";
import { doJob, jobsOf, longestOf } from "./jobs.ts";
import { Trays } from "./trays.ts";

/** So long a thread waits for what it has made to be fetched, before it leaves the rest of a task to others. */
const PATIENCE_MS = 10_000;

/** What a thread does with a message and its own number. */
type Work<Message> = (message: Message, member: number) => void;

/**
 * What another thread of a crew does with the messages that it gets, in their order. It takes jobs until none is left:
 * runs of models, and questions of these enquiries. What fails is marked on the board and left to the thread that asks.
 */
export function crewMember(
  enquiries: readonly Enquiry<never, never>[] = [],
  patience: number = PATIENCE_MS,
): (message: CrewMessage) => void {
  const compute = modelWork(patience);
  const answer = enquiryWork(enquiries);
  return (message) => {
    if ("enquiry" in message) answer(message, message.member);
    else compute(message, message.member);
  };
}

/** Computes runs. Where there is no room for the model it takes none. */
function modelWork(patience: number): Work<ModelMessage> {
  let image: ProgramImage | undefined;
  let program: Program | undefined;
  return (message, member) => {
    if (message.image) [image, program] = [message.image, undefined];
    const board = new JobBoard(message.board);
    if (!image || !board.isOpen) return;
    if (!program?.isReady()) program = boundProgram(image);
    if (program) computeAll(program, message, board, { member, patience });
  };
}

function computeAll(
  program: Program,
  message: ModelMessage,
  board: JobBoard,
  { member, patience }: { readonly member: number; readonly patience: number },
): void {
  const jobs = jobsOf(message);
  const trays = new Trays(message.trays, message.kept, longestOf(jobs));
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

/** Answers questions of enquiries that it knows, and leaves the others alone. */
function enquiryWork(enquiries: readonly Enquiry<never, never>[]): Work<EnquiryMessage> {
  let ground: object | undefined;
  let answer: ((question: never) => ArrayLike<number>) | undefined;
  return (message, member) => {
    if (message.ground) [ground, answer] = [message.ground, undefined];
    const enquiry = enquiries.find(({ name }) => name === message.enquiry);
    const board = new JobBoard(message.board);
    if (!enquiry || !ground || !board.isOpen) return;
    const common = ground as never;
    answerAll((question) => (answer ??= enquiry.on(common))(question), message, board, member);
  };
}

function answerAll(
  answer: (question: never) => ArrayLike<number>,
  { questions, answers }: EnquiryMessage,
  board: JobBoard,
  member: number,
): void {
  const numbers = answers.length / questions.length;
  for (let job = board.take(); job !== undefined; job = board.take()) {
    try {
      answers.set(answer(questions[job] as never), job * numbers);
      board.done(job);
    } catch {
      board.failed(job, member);
      return;
    }
  }
}
