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

/** Answers in the order of the questions. Where other threads begin with them, this one first does what else there is to do. */
export type Asked<Question> = (questions: readonly Question[], meanwhile?: () => void) => readonly ArrayLike<number>[];

/**
 * Asks questions of one kind, as often as wanted; a crew shares those that are asked at once. The bits of an answer do not
 * hang on who gives it. Throws what an answer throws.
 */
export function enquirer<Ground extends object, Question>(
  enquiry: Enquiry<Ground, Question>,
  ground: Ground,
  crew: Crew | undefined,
): Asked<Question> {
  let known: ((question: Question) => ArrayLike<number>) | undefined;
  const here = (question: Question) => (known ??= enquiry.on(ground))(question);
  return (questions, meanwhile) =>
    crew && isWorthWaking(crew, enquiry.milliseconds, questions.length)
      ? answeredTogether(crew, { enquiry, ground, questions, meanwhile }, here)
      : questions.map(here);
}

function isWorthWaking(crew: Crew, milliseconds: number, questions: number): boolean {
  if (crew.size < 2 || questions < 2 || typeof SharedArrayBuffer === "undefined") return false;
  return questions * milliseconds >= crew.worthMilliseconds;
}

interface Shared<Ground extends object, Question> {
  readonly enquiry: Enquiry<Ground, Question>;
  readonly ground: Ground;
  readonly questions: readonly Question[];
  readonly meanwhile: (() => void) | undefined;
}

function answeredTogether<Ground extends object, Question>(
  crew: Crew,
  { enquiry: { name, numbers, milliseconds }, ground, questions, meanwhile }: Shared<Ground, Question>,
  here: (question: Question) => ArrayLike<number>,
): readonly Float64Array[] {
  const board = JobBoard.of(questions.length, 0);
  const answers = new Float64Array(new SharedArrayBuffer(questions.length * numbers * Float64Array.BYTES_PER_ELEMENT));
  const compute = (question: number) => answers.set(here(questions[question]!), question * numbers);
  crew.wake({ enquiry: name, ground, questions, board: board.words, answers });
  new SharedWork(board, { compute, meanwhile }).finish(crew, milliseconds);
  return questions.map((_, question) => answers.slice(question * numbers, (question + 1) * numbers));
}
