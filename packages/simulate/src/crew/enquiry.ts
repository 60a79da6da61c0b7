import type { Crew } from "./crew.ts";
import { JobBoard } from "./jobBoard.ts";
import { SharedWork } from "./sharedWork.ts";

/**
 * Questions of one kind that any thread can answer: an answer is a few numbers, and follows from what all questions have
 * in common and from the question alone, both of them plain data.
 */
export interface Enquiry<Ground extends object, Question> {
  /** By which all threads know it. */
  readonly name: string;
  /** How many numbers an answer has. */
  readonly numbers: number;
  /** About how long one thread takes for an answer: it changes nothing but who is woken when. */
  readonly milliseconds: number;
  /** Makes a thread ready to answer questions that have so much in common. */
  readonly on: (ground: Ground) => (question: Question) => ArrayLike<number>;
}

/**
 * Asks questions of one kind, as often as wanted; a crew shares those that are asked at once. Answers are in the order of
 * the questions, and their bits do not hang on who gives them. Throws what an answer throws.
 */
export function enquirer<Ground extends object, Question>(
  enquiry: Enquiry<Ground, Question>,
  ground: Ground,
  crew: Crew | undefined,
): (questions: readonly Question[]) => readonly ArrayLike<number>[] {
  let known: ((question: Question) => ArrayLike<number>) | undefined;
  const here = (question: Question) => (known ??= enquiry.on(ground))(question);
  return (questions) =>
    crew && isWorthWaking(crew, enquiry.milliseconds, questions.length)
      ? answeredTogether(crew, { enquiry, ground, questions }, here)
      : questions.map(here);
}

function isWorthWaking(crew: Crew, milliseconds: number, questions: number): boolean {
  if (crew.size < 2 || questions < 2 || typeof SharedArrayBuffer === "undefined") return false;
  return questions * milliseconds >= crew.worthMilliseconds;
}

interface Asked<Ground extends object, Question> {
  readonly enquiry: Enquiry<Ground, Question>;
  readonly ground: Ground;
  readonly questions: readonly Question[];
}

function answeredTogether<Ground extends object, Question>(
  crew: Crew,
  { enquiry: { name, numbers, milliseconds }, ground, questions }: Asked<Ground, Question>,
  here: (question: Question) => ArrayLike<number>,
): readonly Float64Array[] {
  const board = JobBoard.of(questions.length, 0);
  const answers = new Float64Array(new SharedArrayBuffer(questions.length * numbers * Float64Array.BYTES_PER_ELEMENT));
  const compute = (question: number) => answers.set(here(questions[question]!), question * numbers);
  crew.wake({ enquiry: name, ground, questions, board: board.words, answers });
  new SharedWork(board, { compute }).finish(crew, milliseconds);
  return questions.map((_, question) => answers.slice(question * numbers, (question + 1) * numbers));
}
