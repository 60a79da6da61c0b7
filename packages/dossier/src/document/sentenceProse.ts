import type { Decision } from "@shoreline/decide";
import {
  alternativeAnchor,
  assumptionAnchor,
  briefAnchor,
  criterionAnchor,
  factAnchor,
  LANDED_ANCHOR,
} from "./anchors.ts";
import { CONFIRM } from "./checkLabels.ts";
import { withoutPaths } from "./inputWords.ts";
import { linePlace } from "./shownLines.ts";
import { type Figure, type Prose } from "./prose.ts";

type Sentence = Pick<Decision["explanation"][number], "text" | "links">;

/** A sentence of the explanation, in which every figure leads to its place in the document. */
export function sentenceProse(decision: Decision, { text, links }: Sentence): Prose {
  const prose: (string | Figure)[] = [];
  let end = 0;
  for (const link of links.toSorted((a, b) => a.start - b.start)) {
    if (link.start > end) prose.push(text.slice(end, link.start));
    prose.push(figureAt(decision, text.slice(link.start, link.end), link.path));
    end = link.end;
  }
  return inPoints(end < text.length ? [...prose, text.slice(end)] : prose).map(reworded);
}

/** A span in the words of the document: fields by name, and the one label for what is to be confirmed. */
function reworded(span: string | Figure): string | Figure {
  if (typeof span !== "string") return { ...span, text: withoutPaths(span.text) };
  return withoutPaths(span).replace(/^Check first:/, `${CONFIRM}:`);
}

const SCORE = /^[+−-]?[01]\.\d{2,3}$/;

/** Scores and gaps of scores "of 1" in points of 100, as everywhere in the document. */
function inPoints(prose: Prose): Prose {
  if (!prose.some((span) => typeof span === "string" && /^ of 1\b/.test(span))) return prose;
  return prose.map((span) => {
    if (typeof span === "string") return span.replace(/^ of 1\b/, " points of 100");
    return SCORE.test(span.text) ? { ...span, text: (Number(span.text.replace("−", "-")) * 100).toFixed(1) } : span;
  });
}

function figureAt(decision: Decision, text: string, pointer: string): Figure {
  const [, ...steps] = pointer.split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const to = anchorAt(decision, steps);
  const from = steps.join(".");
  return to === undefined ? { text, from } : { text, to, from };
}

/** Where the document shows what a pointer into the decision leads to; undefined for what it does not show. */
function anchorAt(decision: Decision, [part = "", first = "", second = ""]: readonly string[]): string | undefined {
  const { alternatives, assumptions, facts, why } = decision;
  const index = Number(first);
  switch (part) {
    case "alternatives":
      if (second === "landedCost") return LANDED_ANCHOR;
      return anchorOf(alternatives[index], ({ id }) => alternativeAnchor(id));
    case "assumptions":
      return anchorOf(assumptions[index], ({ path }) => assumptionAnchor(path));
    case "facts":
      return anchorOf(facts[index], ({ key, place }) => factAnchor(key, place));
    case "why":
      return first === "bridge"
        ? anchorOf(why.bridge[Number(second)], ({ line }) => linePlace(decision, line))
        : anchorOf(why.criteria[Number(second)], ({ criterion }) => criterionAnchor(criterion));
    case "brief":
      return first in decision.brief ? briefAnchor(first) : "method";
    default:
      return PARTS[part];
  }
}

function anchorOf<T>(value: T | undefined, anchor: (value: T) => string): string | undefined {
  return value === undefined ? undefined : anchor(value);
}

/** Headings under which whole parts of a decision are shown. */
const PARTS: Readonly<Record<string, string>> = {
  recommendation: "ranks",
  bestReturn: "alternatives",
  flips: "flips",
  sensitivity: "sensitivity",
  valueOfInformation: "information",
  witnesses: "witnesses",
  weights: "weights",
  proposals: "where",
  monthly: "money",
  workload: "method",
  trials: "method",
  seed: "method",
};
