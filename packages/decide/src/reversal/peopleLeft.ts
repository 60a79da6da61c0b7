import { peopleLeftBehind, type PeopleLeftBehind } from "@shoreline/economics";
import { stored } from "../figures.ts";
import type { Piece } from "./piece.ts";
import type { PeopleLaw, PeopleLeft } from "./reversal.ts";

/**
 * The people whom an alternative leaves behind: summed over its pieces, with the longest clock and each duty of the law
 * once; null where nobody loses work, also because it is what runs today.
 */
export function peopleLeft(pieces: readonly Piece[]): PeopleLeft | null {
  const left = pieces
    .filter(({ flow }) => !flow.team.isIncumbent)
    .flatMap(({ setting, placement }) => peopleLeftBehind(setting, placement) ?? []);
  const [first] = pieces;
  if (left.length === 0 || first === undefined) return null;
  const sum = (of: (each: PeopleLeftBehind) => number) => left.reduce((total, each) => total + of(each), 0);
  const longest = (of: (each: PeopleLeftBehind) => number) => stored(Math.max(...left.map(of)));
  const leaving = sum((each) => each.leaving);
  return {
    country: first.setting.home.site.country,
    displaced: stored(sum((each) => each.displaced)),
    following: stored(sum((each) => each.following)),
    redeployed: stored(sum((each) => each.redeployed)),
    leaving: stored(leaving),
    standstillMonths: longest((each) => each.standstillMonths),
    firstLeavingMonths: longest((each) => each.firstLeavingMonths),
    idleMonths: longest((each) => each.idleMonths),
    severanceMonths: stored(leaving === 0 ? 0 : sum((each) => each.leaving * each.severanceMonths) / leaving),
    severance: stored(sum((each) => each.severance)),
    law: lawOf(left),
  };
}

const FOLLOWING = ["never", "whereAnEntityMoves", "always"] as const;

function lawOf(left: readonly PeopleLeftBehind[]): PeopleLaw {
  const laws = left.map(({ law }) => law);
  const { scope, sources } = laws[0]!;
  const duties = new Map(laws.flatMap((law) => law.duties.map(({ words, statute }) => [words, { words, statute }])));
  const transfer = Math.max(...laws.map(({ follows }) => FOLLOWING.indexOf(follows)));
  return { scope, transfer: FOLLOWING[transfer]!, duties: [...duties.values()], sources };
}
