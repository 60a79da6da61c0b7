import type { Brief, Workload } from "@shoreline/scope";
import type { Parameters } from "./parameters.ts";
import type { Setting } from "./setting.ts";

const grounds = new WeakMap<Setting, object>();

/**
 * What everything that is described on a setting belongs to: one and the same for settings that differ only in what no
 * cost depends on. A setting that was changed by hand is a ground of its own.
 */
export function groundOf(setting: Setting): object {
  return grounds.get(setting) ?? setting;
}

/** The setting, standing on the ground of another one. */
export function standingOn(setting: Setting, other: Setting): Setting {
  grounds.set(setting, groundOf(other));
  return setting;
}

/** Describes what follows from the ground of a setting once for it, and forgets it with the ground. */
export function oncePerGround<T>(describe: (setting: Setting) => T): (setting: Setting) => T {
  const known = new WeakMap<object, { readonly described: T }>();
  return (setting) => {
    const ground = groundOf(setting);
    const before = known.get(ground);
    if (before) return before.described;
    const described = describe(setting);
    known.set(ground, { described });
    return described;
  };
}

/** Grounds of briefs that are kept, and of what a decision asks of slightly other briefs. */
const MOST_BRIEFS = 4;
const MOST_ASIDES = 64;

/**
 * Grounds of former questions, kept by whoever asks again and again: a question that stands on one of them finds there
 * what was described and computed for it. The oldest are forgotten first.
 */
export class Grounds {
  readonly #most: number;
  readonly #kept = new Map<string, Setting>();
  #asides: Grounds | undefined;

  constructor(most: number = MOST_BRIEFS) {
    this.#most = most;
  }

  /** Where a decision remembers what it asks of slightly other briefs, so that these do not drive out the brief itself. */
  get asides(): Grounds {
    return (this.#asides ??= new Grounds(MOST_ASIDES));
  }

  /** The setting of a former question on the same ground. */
  find(question: GroundQuestion): Setting | undefined {
    const name = nameOf(question);
    const found = this.#kept.get(name);
    if (found?.parameters !== question.parameters) return undefined;
    this.#kept.delete(name);
    this.#kept.set(name, found);
    return found;
  }

  /** The setting of the latest question that was the same but for the organisation's own facts. */
  findButFacts(question: GroundQuestion): Setting | undefined {
    const { facts } = question.brief;
    const others = [...this.#kept.values()].filter(({ brief }) => brief.facts !== facts);
    if (others.length === 0) return undefined;
    const name = nameButFacts(question);
    const alike = ({ brief, workload, parameters }: Setting) =>
      parameters === question.parameters && nameButFacts({ brief, workload, parameters }) === name;
    return others.findLast(alike);
  }

  keep(question: GroundQuestion, setting: Setting): void {
    this.#kept.set(nameOf(question), setting);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#most) break;
      this.#kept.delete(oldest);
    }
  }
}

/** What a setting is made of. */
export interface GroundQuestion {
  readonly brief: Brief;
  readonly workload: Workload;
  readonly parameters: Parameters;
}

/** Everything on which some cost depends: not the title, the priorities, whom to ask, or limits that only rule out. */
function nameOf({ brief, workload }: GroundQuestion): string {
  const { title: _title, priorities: _priorities, limits, candidates, ...rest } = brief;
  const { sites: _sites, vendors: _vendors, ...measures } = candidates;
  return JSON.stringify([rest, limits.countries, measures, workload]);
}

function nameButFacts({ brief: { facts: _facts, ...brief }, ...question }: GroundQuestion): string {
  return nameOf({ brief, ...question });
}
