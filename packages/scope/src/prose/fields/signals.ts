import lexicon from "../lexicon/signals.json" with { type: "json" };
import { isForeign } from "../text/attribution.ts";
import { type Passage, passageOf, type Statement, wordsBetween } from "../text/document.ts";
import { isDenied, isDeniedBefore } from "../text/negation.ts";
import { findAll, phrasePattern } from "../text/phrases.ts";
import { gap, longestOf, overlap, type Span } from "../text/span.ts";
import { type Finding, finding } from "./finding.ts";

type SignalPath = keyof typeof lexicon;

interface Signal {
  readonly path: SignalPath;
  readonly value: string | number;
  readonly pattern: RegExp;
}

const signals: readonly Signal[] = (Object.keys(lexicon) as SignalPath[]).flatMap((path) =>
  lexicon[path].map(({ value, phrases }) => ({ path, value, pattern: phrasePattern(phrases) })),
);

/** Phrases of these paths hold their own "no" and "nobody"; of the others a denial cancels the phrase. */
const DENIABLE: readonly SignalPath[] = ["nature.coverage", "sensitivity.intellectualProperty", "nature.core"];

interface Found extends Span {
  readonly signal: Signal;
}

/** What the words say about how the work behaves: coverage, clarity, tacit knowledge, secrets and so on. */
export function signalFindings({ plain, passages }: Statement): Finding[] {
  const paths = Object.keys(lexicon) as SignalPath[];
  const found = paths.flatMap((path) =>
    longestOf(
      unshadowed(
        signals
          .filter((each) => each.path === path)
          .flatMap((signal) => findAll(signal.pattern, plain).map((span): Found => ({ ...span, signal }))),
      ),
    ),
  );
  return found.flatMap((each) => {
    const passage = passageOf(passages, each);
    return passage === undefined || !isSaid(passage, each) ? [] : [signalFinding(passage, each)];
  });
}

/** A longer phrase that says less does not hide the stronger word in it: "intellectual property … critical". */
function unshadowed(found: readonly Found[]): readonly Found[] {
  const critical = found.filter(({ signal }) => signal.value === "critical");
  if (critical.length === 0) return found;
  return found.filter((each) => each.signal.value !== "high" || !critical.some((strong) => overlap(strong, each)));
}

function isSaid(passage: Passage, { signal, ...span }: Found): boolean {
  if (isForeign(passage, span) || isLabel(passage, span) || isCounted(passage, signal, span)) return false;
  if (
    signal.path === "nature.coverage" &&
    /not (?:needed|required|requested|necessary)|no need/.test(passage.plain.slice(span.end - passage.start)) &&
    signal.value !== "businessHours"
  )
    return false;
  if (signal.path === "nature.clarity" && signal.value === 0.9 && isRefuted(passage, span)) return false;
  const isDeniable =
    DENIABLE.includes(signal.path) &&
    signal.value !== "none" &&
    !/^(?:not|isn't|non|no|nobody|does)/.test(passage.plain.slice(span.start - passage.start));
  return !(isDeniable && isDenied(passage, span));
}

/** "The scope is not frozen", "we have no signed specification": the opposite of clear. */
function isRefuted(passage: Passage, span: Span): boolean {
  const words = wordsBetween(passage, span.start, span.end);
  return (
    / (?:not|never|hardly|yet to)(?! only| in doubt)(?![a-z])|n't /.test(words) ||
    (!/^no(?:thing)? /.test(words) && isDeniedBefore(passage, span))
  );
}

const IN_SHARES: readonly SignalPath[] = ["nature.clarity", "nature.volatility", "nature.tacitKnowledge"];

/** "80 % of the requirements are clear": the figure says it, and not the word. */
function isCounted(passage: Passage, { path }: Signal, span: Span): boolean {
  const isFigure = ({ start, end }: Span) =>
    /\d|percent|third|half|quarter|tenths/.test(wordsBetween(passage, start, end));
  return (
    IN_SHARES.includes(path) &&
    passage.percents.some((percent) => gap(percent, span) < COUNTED_WITHIN && isFigure(percent))
  );
}

const COUNTED_WITHIN = 40;

/** "4.4 Working hours. 8 a.m. to 10 p.m." only names what follows. */
function isLabel({ plain, start, block }: Passage, span: Span): boolean {
  const words = plain.slice(span.start - start, span.end - start);
  const isFirst = /^[\d. ]*$/.test(plain.slice(0, span.start - start));
  const behind = plain.slice(span.end - start, span.end - start + 3);
  return (
    isFirst &&
    /^(?:working|business|office|service) hours$/.test(words) &&
    (/^ ?[:|]/.test(behind) || block.kind === "heading" || /^[\d.]+ /.test(plain))
  );
}

function signalFinding(passage: Passage, { signal, ...span }: Found): Finding {
  const words = passage.plain.slice(span.start - passage.start, span.end - passage.start);
  const isWeak =
    (signal.value === "extended" && /weekend|seven days|saturday/.test(words)) ||
    (signal.value === "forbidden" && /leave|go outside|stay|remain|kept/.test(words));
  return finding(passage, span, {
    path: signal.path,
    value: signal.value,
    rule: `${signal.path}/${signal.value}`,
    isWeak,
  });
}
