import { headsOf, type Posting } from "./rosterWeek.ts";

/** What a week of a roster comes to. */
export interface RosterFigures {
  readonly heads: number;
  /** Heads whose shifts have three hours or more at night. */
  readonly nightHeads: number;
  readonly hoursPerWeek: number;
  /** Hours at night over hours worked, each by its site's law. */
  readonly nightShare: number;
  /** Pay with premiums for nights and the main day of rest, over plain pay. */
  readonly premiumFactor: number;
}

/** Heads, hours, nights and premiums of a roster; all 0 and a factor of 1 where nobody works. */
export function rosterFigures(postings: readonly Posting[]): RosterFigures {
  const hoursPerWeek = sum(postings, hoursOf);
  const per = (total: number) => (hoursPerWeek === 0 ? 0 : total / hoursPerWeek);
  return {
    heads: headsOf(postings),
    nightHeads: headsOf(postings.filter(({ pattern }) => pattern.isNight)),
    hoursPerWeek,
    nightShare: per(sum(postings, (each) => hoursOf(each) * each.pattern.nightShare)),
    premiumFactor: 1 + per(sum(postings, (each) => hoursOf(each) * each.pattern.premiumShare)),
  };
}

function hoursOf({ pattern, heads }: Posting): number {
  return (heads * pattern.days * pattern.lengthMinutes) / 60;
}

function sum(postings: readonly Posting[], value: (posting: Posting) => number): number {
  return postings.reduce((total, posting) => total + value(posting), 0);
}
