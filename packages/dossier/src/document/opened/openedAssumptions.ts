import { type Decision, phrase, word } from "@shoreline/decide";
import { assumptionAnchor } from "../anchors.ts";
import { type Block, textBlock } from "../document.ts";
import { countWords, pointsWords, sentence } from "../figureWords.ts";
import { assumptionWords } from "../inputWords.ts";
import { figureTo, type Prose } from "../prose.ts";

type Assumption = Decision["assumptions"][number];

const MOST_LISTED = 10;

/** What is assumed, by how far it moves the lead; each leads on. Decisions keep assumptions in that order. */
export function openedAssumptions({ assumptions }: Decision): Block[] {
  const rest = assumptions.length - MOST_LISTED;
  const more = rest > 0 ? phrase`The other ${countWords(rest)} move it no further; all stand in the evidence.` : "";
  return [
    textBlock(word("What nobody stated, by how far the lead over the rival moves within its plausible range:")),
    { kind: "list", items: assumptions.slice(0, MOST_LISTED).map(listed) },
    ...(more === "" ? [] : [textBlock(more, "quiet")]),
  ];
}

function listed(assumption: Assumption): Prose {
  const { path, influence } = assumption;
  return [
    `${sentence(assumptionWords(assumption)).replace(/\.$/u, "")}: `,
    figureTo(movesWords(influence), assumptionAnchor(path)),
  ];
}

/** Less than this in points of 100 is said as 0.0, which tells nobody anything. */
const LEAST = 0.0005;

function movesWords(influence: number | null): string {
  if (influence === null) return word("not tried");
  return influence < LEAST ? word("next to nothing") : pointsWords(influence);
}
