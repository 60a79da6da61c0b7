import { briefInputs, decide, type Decision, drawnStops, inLanguage, type Language } from "@shoreline/decide";
import { languageOf, type LanguageTag } from "@shoreline/dossier";
import type { Grounds } from "@shoreline/economics";
import {
  type Brief,
  type BriefReading,
  changedBrief,
  type FieldChange,
  parseText,
  readBrief,
  withOwnFacts,
} from "@shoreline/scope";
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
  /** How many sites are followed then; all that matter unless said. */
  readonly sites?: number;
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
    /** Begins with a brief and its decision, with the own facts that it was made by; what can be moved, in a language. */
    async explore(
      brief: unknown,
      decision: Decision,
      tag: LanguageTag = "en",
    ): Promise<Result<readonly ExploreInput[]>> {
      const language = await languageOf(tag);
      const given = typeof brief === "string" ? parseText(brief, "") : succeed(brief);
      if (!given.ok) return given;
      const data = withOwnFacts(given.value as Record<string, unknown>, decision.brief.facts ?? []);
      const studied = studiedBrief(data, ground, remembered);
      if (!studied.ok) return studied;
      ground = { ...studied.value, decision, sites: leadingSites(decision), language };
      return succeed(inLanguage(language, () => exploreInputs(decision, studied.value.stops)));
    },

    /** How it looks with inputs moved, beside the decision. All faults of what was moved, and as of `decide`. */
    live({ moved, trials, isMoving, sites }: LiveQuestion): Result<LiveAnswer> {
      const known = started();
      if (moved.length === 0) return succeed(liveAnswer(known.decision, known.decision, known.language));
      const changes = briefChanges(known.decision.brief, moved);
      const isNarrow = isMoving && known.decision.alternatives.length > MANY;
      const narrow = isNarrow ? [{ path: "candidates.sites", value: known.sites.slice(0, sites) }] : [];
      const reading = changedReading(known, [...changes, ...narrow]);
      if (!reading.ok) return reading;
      const held = heldShares(known, moved);
      // Of a brief with many sites each picture would leave so much to be collected that a later one waits for it.
      const memory = isNarrow ? {} : { grounds: remembered };
      const decision = decide(reading.value, { ...memory, trials, held, onlyAnswer: isMoving });
      if (!decision.ok) return decision;
      const answer = liveAnswer(known.decision, decision.value, known.language);
      return succeed(isNarrow ? { ...answer, followed: decision.value.alternatives.length } : answer);
    },

    /** The moves as fields of a brief; what is uncertain is no field, and is left out. All faults of the brief. */
    movesAsChanges(brief: unknown, moved: readonly MovedInput[]): Result<readonly FieldChange[]> {
      const reading = readBrief(brief);
      return reading.ok ? succeed(briefChanges(reading.value.brief, moved)) : reading;
    },
  };
}

interface Ground extends StudiedBrief {
  readonly decision: Decision;
  readonly sites: readonly string[];
  /** In which it is answered. */
  readonly language: Language;
}

/** What hangs on the brief alone. */
interface StudiedBrief {
  readonly data: unknown;
  /** The same as text, to be known again by. */
  readonly text: string;
  readonly reading: BriefReading;
  readonly stops: DrawnStops;
}

/** The stops of a wide brief take a second: when its defence comes, they are known. */
function studiedBrief(data: unknown, known: StudiedBrief | undefined, remembered: Grounds): Result<StudiedBrief> {
  const text = JSON.stringify(data);
  if (known?.text === text) return succeed(known);
  const reading = readBrief(data);
  if (!reading.ok) return reading;
  return succeed({ data, text, reading: reading.value, stops: drawnStops(reading.value, SHARES, remembered) });
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
