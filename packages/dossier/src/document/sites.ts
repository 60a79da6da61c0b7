import { city } from "@shoreline/atlas";
import type { Decision } from "@shoreline/decide";
import { distanceKm } from "@shoreline/economics";
import { alternativeOf } from "./arrangementWords.ts";
import { recalledText } from "./recalledText.ts";

/** A site of the decision as the map, the table and the bands show it. */
export interface Site {
  readonly id: string;
  /** 1 is home. */
  readonly number: number;
  readonly standing: "home" | "recommended" | "other";
  /** Great-circle distance from home. */
  readonly kilometres: number;
  /** Working hours shared with home, averaged over a year; null where no alternative is at this site alone. */
  readonly overlapHours: number | null;
  readonly why: string;
}

/** Home first, then what is recommended, then the others as they were proposed. */
export function sitesOf(decision: Decision): Site[] {
  const { home } = decision.brief.company;
  const recommended = alternativeOf(decision, decision.recommendation.alternative).sites;
  const proposed = decision.proposals.map(({ site }) => site);
  const used = decision.alternatives.flatMap(({ sites }) => sites);
  const ids = [...new Set([home, ...recommended, ...proposed, ...used])];
  return ids.map((id, index) => ({
    id,
    number: index + 1,
    standing: id === home ? "home" : recommended.includes(id) ? "recommended" : "other",
    kilometres: distanceKm(city(home), city(id)),
    overlapHours:
      decision.alternatives.find(({ sites }) => sites.length === 1 && sites[0] === id)?.overlapHoursPerDay ?? null,
    why: whyConsidered(decision, id),
  }));
}

/** As the decision keeps it: "an hour costs 42 % less than at home, 5.1 shared hours a day". */
function whyConsidered({ proposals, brief }: Decision, id: string): string {
  const kept = proposals.find(({ site }) => site === id)?.why;
  return recalledText(kept ?? (id === brief.company.home ? "home" : "named in an arrangement"));
}
