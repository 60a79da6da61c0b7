import { briefInputs, decide, type Decision, drawnStops } from "@shoreline/decide";
import type { Grounds } from "@shoreline/economics";
import { type Brief, type BriefReading, changedBrief, type FieldChange, parseText, readBrief } from "@shoreline/scope";
import { refuse, type Result, succeed } from "@shoreline/units";
import { type DrawnStops, type ExploreInput, exploreInputs, shareAt, SHARES } from "./exploreInputs.ts";
import { liveAnswer, type LiveAnswer } from "./liveAnswer.ts";
import { leadingSites } from "./narrowed.ts";

/** One input moved: a number, or a word. */
export interface MovedInput {
  readonly path: string;
  readonly value: number | string;
}

/** What is asked while somebody explores. */
export interface LiveQuestion {
  readonly moved: readonly MovedInput[];
  readonly trials: number;
  /** While a hand moves, speed comes first: the answer alone, among the sites that matter where there are many. */
  readonly isMoving: boolean;
}

/** From so many alternatives on, not all can be followed while a hand moves. */
const MANY = 12;

/** Explores a brief around the decision that was made of it. */
export function exploreDesk(remembered: Grounds) {
  let ground: Ground | undefined;
  const started = () => {
    if (!ground) throw new Error("Nothing is explored yet.");
    return ground;
  };
  return {
    /** Begins with a brief and its decision; what can be moved. */
    explore(brief: unknown, decision: Decision): Result<readonly ExploreInput[]> {
      const data = typeof brief === "string" ? parseText(brief, "") : succeed(brief);
      if (!data.ok) return data;
      const reading = readBrief(data.value);
      if (!reading.ok) return reading;
      const stops = drawnStops(reading.value, SHARES, remembered);
      ground = { data: data.value, decision, reading: reading.value, stops, sites: leadingSites(decision) };
      return succeed(exploreInputs(decision, stops));
    },

    /** How it looks with inputs moved, beside the decision. All faults of what was moved, and as of `decide`. */
    live({ moved, trials, isMoving }: LiveQuestion): Result<LiveAnswer> {
      const known = started();
      if (moved.length === 0) return succeed(liveAnswer(known.decision, known.decision));
      const changes = briefChanges(known.decision.brief, moved);
      const isNarrow = isMoving && known.decision.alternatives.length > MANY;
      const narrow = isNarrow ? [{ path: "candidates.sites", value: known.sites }] : [];
      const reading = changedReading(known, [...changes, ...narrow]);
      if (!reading.ok) return reading;
      const held = heldShares(known, moved);
      const decision = decide(reading.value, { grounds: remembered, trials, held, onlyAnswer: isMoving });
      return decision.ok ? succeed(liveAnswer(known.decision, decision.value)) : decision;
    },

    /** The moves as fields of a brief; what is uncertain is no field, and is left out. All faults of the brief. */
    movesAsChanges(brief: unknown, moved: readonly MovedInput[]): Result<readonly FieldChange[]> {
      const reading = readBrief(brief);
      return reading.ok ? succeed(briefChanges(reading.value.brief, moved)) : reading;
    },
  };
}

interface Ground {
  readonly data: unknown;
  readonly decision: Decision;
  readonly reading: BriefReading;
  readonly stops: DrawnStops;
  readonly sites: readonly string[];
}

function changedReading({ data, reading }: Ground, changes: readonly FieldChange[]): Result<BriefReading> {
  if (changes.length === 0) return succeed(reading);
  const changed = changedBrief(data, changes);
  return changed.ok ? readBrief(changed.value) : refuse(changed.faults);
}

/** What is drawn has a name with its place: `world/PL/wageGrowth`. */
function isDrawn({ path }: MovedInput): boolean {
  return path.includes("/");
}

function briefChanges(brief: Brief, moved: readonly MovedInput[]): readonly FieldChange[] {
  const inputs = briefInputs(brief);
  return moved
    .filter((each) => !isDrawn(each))
    .map(({ path, value }) => inputs.find((input) => input.path === path)?.change(value) ?? { path, value });
}

function heldShares({ stops }: Ground, moved: readonly MovedInput[]): ReadonlyMap<string, number> {
  return new Map(moved.filter(isDrawn).map(({ path, value }) => [path, shareAt(stops.get(path), Number(value))]));
}
