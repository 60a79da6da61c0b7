import type { ComparedSites, Coverage } from "@shoreline/calendars";
import { listBlock, type Page, type Section, sectionOf, textBlock } from "../page/page.ts";
import type { NeedOrigin } from "./briefNeed.ts";
import { comparisonSection } from "./comparisonSection.ts";
import { coverageSentence, placesIn, reliefWords, withoutNightsWords } from "./coverageWords.ts";
import { daySection } from "./daySection.ts";
import { lawSection } from "./lawSection.ts";
import { originWords } from "./originWords.ts";
import { sitesSection } from "./sitesSection.ts";
import { yearSection } from "./yearSection.ts";

/** A roster as a reader sees it: the answer, the day, who sits where, what fewer sites need, what stays open. */
export function coveragePage(roster: Coverage, comparison: readonly ComparedSites[], origin?: NeedOrigin): Page {
  return [
    {
      blocks: [
        textBlock(coverageSentence(roster), "strong"),
        textBlock(`${proofWords(roster)}${withoutNightsWords(roster)}`),
        textBlock(reliefWords(roster)),
        ...(origin === undefined ? [] : originWords(origin, roster).map((words) => textBlock(words))),
      ],
    },
    ...daySection(roster),
    ...sitesSection(roster),
    ...comparisonSection(roster, comparison),
    ...yearSection(roster),
    ...lawSection(roster),
    ...notesSection(roster),
  ];
}

function proofWords({ heads, fewestHeads, handOverMinutes, handOvers }: Coverage): string {
  const proof =
    fewestHeads >= heads
      ? "No lawful roster of whole shifts has fewer heads."
      : `Whether ${fewestHeads === heads - 1 ? fewestHeads : `${fewestHeads} to ${heads - 1}`} would do was not decided in the time given.`;
  const perDay = Number(handOvers.perDay.toFixed(1));
  const between = Number(handOvers.betweenSitesPerDay.toFixed(1));
  if (perDay === 0) return proof;
  const across = between === perDay ? ", each time to another site" : ` (${between} times to another site)`;
  const shared = handOverMinutes === 0 ? "" : `; shifts share ${handOverMinutes} minutes then`;
  return `${proof} Work changes hands ${perDay} times a day${between === 0 ? "" : across}${shared}.`;
}

function notesSection(roster: Coverage): Section[] {
  const missing = placesIn(roster).length < roster.bySite.length ? ["A site without heads is not needed."] : [];
  const notes = [...missing, ...roster.notes];
  return sectionOf("What to know", notes.length === 0 ? [] : [listBlock(notes)]);
}
