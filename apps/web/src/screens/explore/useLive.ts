import type { Decision } from "@shoreline/decide";
import type { Fault, Result } from "@shoreline/units";
import { useEffect, useRef, useState } from "react";
import { engine, engineAtLength } from "../../engine/engine.ts";
import type { LiveQuestion, MovedInput } from "../../engine/explore/exploreDesk.ts";
import type { ExploreInput } from "../../engine/explore/exploreInputs.ts";
import type { LiveAnswer } from "../../engine/explore/liveAnswer.ts";
import { latestOnly } from "../../work/latestOnly.ts";
import { useLanguage } from "../../words/useLanguage.ts";
import type { Language } from "../../words/words.ts";
import { ANSWER, markPicture } from "./pictureTime.ts";
import { type Pace, REST_FUTURES, usualPace } from "./pace.ts";

/** What an exploration shows. */
export interface Live {
  readonly inputs: readonly ExploreInput[] | undefined;
  readonly answer: LiveAnswer | undefined;
  readonly faults: readonly Fault[];
}

/** After a hand has rested this long, exact figures are reckoned. */
const REST_MS = 350;

interface Asked extends LiveQuestion {
  readonly at: number;
}

/** The answer to the brief with inputs moved: at once while they move, and exactly once they rest. */
export function useLive(brief: unknown, decision: Decision | undefined, moved: readonly MovedInput[]): Live {
  const language = useLanguage();
  const [inputs, setInputs] = useState<readonly ExploreInput[]>();
  const [answered, setAnswered] = useState<Result<LiveAnswer>>();
  const [error, setError] = useState<unknown>();
  const touched = useRef(moved);
  useEffect(() => {
    touched.current = moved;
  }, [moved]);
  const [pace] = useState(usualPace);
  const isReady = useRef<Promise<unknown>>(undefined);
  const line = useRef<Line>(undefined);
  const exactly = useRef<readonly MovedInput[]>(undefined);
  useEffect(() => {
    const heard = (answer: Result<LiveAnswer>, { moved: about }: Asked) => {
      // An exact answer to the same is not taken back by a quick one that comes late.
      if (about !== exactly.current) setAnswered(answer);
    };
    const fresh = lineOfQuestions(isReady, pace, heard, setError);
    line.current = fresh;
    return fresh.stop;
  }, [pace]);
  useEffect(() => {
    if (!decision) return;
    exactly.current = undefined;
    let isGone = false;
    const isTouched = () => touched.current.length > 0;
    const begin = async () => {
      const started = engine().explore(brief, decision, language);
      isReady.current = started;
      const found = await started;
      if (isGone || !found.ok) return;
      const warming = warmedUp(found.value, pace, () => isGone || isTouched());
      if (decision.flips === null) await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
      if (!isGone) setInputs((known) => (known && isTouched() ? inOrderOf(known, found.value) : found.value));
      await warming;
    };
    begin().catch(setError);
    return () => {
      isGone = true;
    };
  }, [brief, decision, language, pace]);
  useEffect(() => {
    if (!decision) return;
    line.current?.put({ moved, isMoving: true, trials: REST_FUTURES, at: performance.now() });
    if (moved.length === 0) return;
    let isGone = false;
    const rest = setTimeout(async () => {
      const exact = await exactAnswer({ brief, decision, language }, moved);
      if (isGone) return;
      exactly.current = moved;
      setAnswered(exact);
    }, REST_MS);
    return () => {
      isGone = true;
      clearTimeout(rest);
    };
  }, [brief, decision, language, moved]);
  if (error !== undefined) throw error;
  return {
    inputs,
    answer: useLastGood(answered),
    faults: answered && !answered.ok ? answered.faults : [],
  };
}

/** What matters most is known with the defence; only where that takes longer are inputs shown without. */
const PATIENCE_MS = 5000;
const WARMING = 24;

/**
 * Answers a few questions that nobody asked: the engine is several times as fast once it is practised, and it is then
 * known how much it can answer in time. It begins while the defence is still reckoned, in the other thread.
 */
async function warmedUp(inputs: readonly ExploreInput[], pace: Pace, isOver: () => boolean): Promise<void> {
  const numbers = inputs.filter((each) => "stops" in each);
  const moves = numbers.flatMap(({ path, stops, saved }) => {
    const value = stops[saved === 0 ? 1 : saved - 1];
    return value === undefined ? [] : [{ path, value }];
  });
  for (let turn = 0; turn < WARMING && moves.length > 0 && !isOver(); turn++) {
    const move = moves[turn % moves.length]!;
    // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a real question never waits for more than one
    await atPace(pace, { moved: [move], isMoving: true });
  }
}

/** An answer for as much as can be reckoned in time; the pace learns from it. */
async function atPace(pace: Pace, question: Pick<LiveQuestion, "moved" | "isMoving">): Promise<Result<LiveAnswer>> {
  const begun = performance.now();
  const answer = await engine().live({ ...question, ...pace.effort() });
  pace.took(performance.now() - begun);
  performance.measure(ANSWER, { start: begun });
  return answer;
}

/** Nothing jumps away under a hand: what was there keeps its place, and what is new comes behind it. */
function inOrderOf(known: readonly ExploreInput[], fresh: readonly ExploreInput[]): readonly ExploreInput[] {
  const kept = known.map((each) => fresh.find(({ path }) => path === each.path) ?? each);
  return [...kept, ...fresh.filter(({ path }) => !known.some((each) => each.path === path))];
}

type Line = ReturnType<typeof latestOnly<Asked, Result<LiveAnswer>>>;

/** One question after the other, at a pace that the machine can follow. */
function lineOfQuestions(
  isReady: { readonly current: Promise<unknown> | undefined },
  pace: Pace,
  heard: (answer: Result<LiveAnswer>, question: Asked) => void,
  failed: (error: unknown) => void,
): Line {
  const ask = async ({ moved, isMoving }: Asked) => {
    await isReady.current;
    return atPace(pace, { moved, isMoving });
  };
  return latestOnly(
    ask,
    (answer, question: Asked) => {
      heard(answer, question);
      markPicture(question.at);
    },
    failed,
  );
}

/** What is explored, and in which language it is answered. */
interface Explored {
  readonly brief: unknown;
  readonly decision: Decision;
  readonly language: Language;
}

let knownAtLength: (Explored & { readonly isReady: Promise<unknown> }) | undefined;

/** In the other thread: a hand that moves on never waits for it. */
async function exactAnswer(explored: Explored, moved: readonly MovedInput[]): Promise<Result<LiveAnswer>> {
  const { brief, decision, language } = explored;
  if (knownAtLength?.decision !== decision || knownAtLength.language !== language) {
    knownAtLength = { ...explored, isReady: engineAtLength().explore(brief, decision, language) };
  }
  await knownAtLength.isReady;
  return engineAtLength().live({ moved, trials: REST_FUTURES, isMoving: false });
}

/** Where something cannot be answered, what was last answered stays. */
function useLastGood(answered: Result<LiveAnswer> | undefined): LiveAnswer | undefined {
  const [good, setGood] = useState<LiveAnswer>();
  if (answered?.ok && answered.value !== good) setGood(answered.value);
  return answered?.ok ? answered.value : good;
}
