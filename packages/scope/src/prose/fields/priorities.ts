import type { CriterionKey } from "../../vocabulary.ts";
import lexicon from "../lexicon/priorities.json" with { type: "json" };
import { isForeign } from "../text/attribution.ts";
import type { Passage, Statement } from "../text/document.ts";
import { isDenied } from "../text/negation.ts";
import { findAll, findKeyed, holds, type Keyed, phrasePattern, wordList } from "../text/phrases.ts";
import { longestOf } from "../text/span.ts";
import { type Finding, finding } from "./finding.ts";

const criteria = wordList<CriterionKey>(lexicon.criteria);
const CUES = phrasePattern(lexicon.cues);
const STRICT =
  /order|rank|priorit|matters|counts|came first|comes first|first|above all|important|trump|ahead of|number one|then|care about|top of|award/;
/** Between two criteria of an order stand only such words. */
const BETWEEN =
  /^[ ,;:>/\d.)(-]*(?:(?:and|then|to|the employment|followed by|before|over|first|second|third|fourth|last|finally|after that|than|is more important than|more important than|more|after|trumps|ahead of|came|comes|next|lastly|thirdly|secondly|only then|the|of|our|a|in|place|with|as|to|us|most|important|least|certainty|patients'|information|service|comes first|is|are|far behind|close|distant|beats|counts more than|matters more than|the rest|data|what|it|low|good|and third|on|time|by|put|plus|we|want|keeping|protection|delivery|start|date)[ ,;:>/\d.)(-]*)*$/;

/** An order of what matters, where the text states one. */
export function priorityFindings({ passages }: Statement): Finding[] {
  const lists = [...inOneSentence(passages), ...inItems(passages), ...inOrdinals(passages)];
  const best =
    lists.toSorted((a, b) => b.length - a.length)[0] ?? passages.map(foremost).find((each) => each.length > 0);
  return best === undefined
    ? []
    : best
        .slice(0, 8)
        .map(({ passage, found }, index) =>
          finding(passage, found, { path: `priorities[${index}]`, value: found.key, rule: "priorities" }),
        );
}

interface Ranked {
  readonly passage: Passage;
  readonly found: Keyed<CriterionKey>;
}

function inOneSentence(passages: readonly Passage[]): Ranked[][] {
  return passages.flatMap((passage, index) => {
    const before = passages[index - 1];
    const intro =
      before?.block.list === passage.block.list && /rank|order|priorit|matter/.test(before.plain) ? before.plain : "";
    const isCued = holds(CUES, passage.plain) || holds(CUES, passage.block.section) || intro !== "";
    if (!isCued || !STRICT.test(`${passage.block.section} ${intro} ${passage.plain}`)) return [];
    const found = criteriaIn(passage);
    const run = longestRun(passage, found);
    return run.length < 2 ? [] : [run.map((each) => ({ passage, found: each }))];
  });
}

const FOREMOST =
  /^(?: \w+){0,2}? (?:matters? (?:the )?most|is (?:by far )?(?:the )?most important|comes first|is (?:our|the) (?:top|first|highest|number one|main) (?:priority|concern)|is (?:our )?(?:priority )?number one|goes first|above all else)/;
const FOREMOST_BEFORE =
  /(?:what matters most(?: to us| for us| here)? is|most important(?: thing)?(?: to us| for us)? is|(?:our |the )?(?:top|first|highest|number one|main) priority(?: here)?(?: is|:)|above all we want|priority number one(?: is|:)) (?:the |to have |our )?$/;

/** "Protecting the data matters most to us": one criterion that is said to come first. */
function foremost(passage: Passage): Ranked[] {
  if (/(?<![a-z])(?:he|she|they|his|her|their)(?![a-z])/.test(passage.plain)) return [];
  const found = criteriaIn(passage).find(({ start, end }) => {
    const at = start - passage.start;
    return (
      FOREMOST.test(passage.plain.slice(end - passage.start, end - passage.start + 60)) ||
      FOREMOST_BEFORE.test(passage.plain.slice(Math.max(0, at - 60), at))
    );
  });
  return found === undefined ? [] : [{ passage, found }];
}

function criteriaIn(passage: Passage): Keyed<CriterionKey>[] {
  const cue = findAll(CUES, passage.plain, passage.start)[0];
  const found = longestOf(findKeyed(criteria, passage.plain, passage.start));
  const kept = found.filter(
    (each) =>
      !isForeign(passage, each) &&
      !isDenied(passage, each) &&
      !(cue !== undefined && each.start >= cue.start && each.end <= cue.end),
  );
  return kept.filter((each, index) => kept.findIndex(({ key }) => key === each.key) === index);
}

/** The longest row of criteria that only words of order part. */
function longestRun(passage: Passage, found: readonly Keyed<CriterionKey>[]): Keyed<CriterionKey>[] {
  let best: Keyed<CriterionKey>[] = [];
  let run: Keyed<CriterionKey>[] = [];
  for (const each of found) {
    const last = run.at(-1);
    const between = last === undefined ? "" : passage.plain.slice(last.end - passage.start, each.start - passage.start);
    run = last !== undefined && isOrdered(between) ? [...run, each] : [each];
    if (run.length > best.length) best = run;
  }
  return best;
}

function isOrdered(between: string): boolean {
  return (
    BETWEEN.test(between.replace(/\([^)]*\)/g, "")) ||
    (between.length < 70 && /(?:second|third|then|followed by|next|last)/.test(between))
  );
}

/** "What matters most:" and then one criterion in each item. */
function inItems(passages: readonly Passage[]): Ranked[][] {
  const items = passages.filter(
    ({ block }) =>
      (block.kind === "item" || block.kind === "row") && holds(CUES, block.section) && STRICT.test(block.section),
  );
  const groups = Map.groupBy(items, ({ block }) => block.list);
  return [...groups.values()].flatMap((group) => {
    const ranked = group.flatMap((passage) => {
      const first = criteriaIn(passage)[0];
      return first === undefined || first.start - passage.start > 45 ? [] : [{ passage, found: first }];
    });
    const distinct = ranked.filter(
      ({ found }, index) => ranked.findIndex((other) => other.found.key === found.key) === index,
    );
    return distinct.length < 2 ? [] : [distinct];
  });
}

const ORDINALS = [
  /(?<![a-z])(?:first(?:ly)?|number one|above all)(?![a-z])/,
  /(?<![a-z])(?:second(?:ly)?|number two)(?![a-z])/,
  /(?<![a-z])(?:third(?:ly)?|number three)(?![a-z])/,
];

/** "Protection first. Continuity second. Price only third.": one criterion in each sentence, in order. */
function inOrdinals(passages: readonly Passage[]): Ranked[][] {
  return passages.flatMap((_, from) => {
    const run = ORDINALS.map((ordinal, nth) => {
      const passage = passages[from + nth];
      return passage !== undefined && passage.plain.length < 130 && ordinal.test(passage.plain) ? passage : undefined;
    });
    const ranked = run.flatMap((passage) => {
      const found = passage === undefined ? undefined : criteriaIn(passage)[0];
      return passage === undefined || found === undefined ? [] : [{ passage, found }];
    });
    return ranked.length >= 2 && ranked[0]?.passage === run[0] && ranked[1]?.passage === run[1] ? [ranked] : [];
  });
}
