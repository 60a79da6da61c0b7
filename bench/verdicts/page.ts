import { quantileOfSorted } from "@shoreline/simulate";
import { laws } from "../../tests/laws/laws.ts";
import { errorAgreement } from "./errorAgreement.ts";
import type { Examination, Examined } from "./examined.ts";
import { GRID_SEED } from "./gridBrief.ts";
import { reliability } from "./reliability.ts";
import { rivals } from "./rivals.ts";
import { type Change, seedStability, type SeedStability } from "./seedStability.ts";
import { verdicts, verdictShares } from "./verdictShares.ts";

type Row = readonly (string | number)[];

const WORDS = { clear: "clear", leaning: "leaning", tooCloseToCall: "too close to call" } as const;

/** The whole report in Markdown. */
export function page(grid: readonly Examined[], how: Examination, machine: string): string {
  return [
    "# How verdicts hold on a grid of briefs",
    opening(grid, how, machine),
    shares(grid),
    odds(grid),
    seeds(grid),
    agreement(grid),
    calibration(grid, how),
    lawsOnGrid(grid, how),
    "",
  ].join("\n\n");
}

function opening(grid: readonly Examined[], { futures }: Examination, machine: string): string {
  const refused = grid.filter(({ answer }) => answer === null).length;
  const alone = grid.filter(({ answer }) => answer?.duel === null).length;
  return [
    `\`npm run bench:verdicts -- --write\` writes this page: ${machine}. ${grid.length} briefs of the grid (seed ${GRID_SEED}), ${futures} futures each.`,
    `${grid.length - refused} have an answer; in ${refused} no alternative keeps the limits, and the question is refused. In ${alone} all that is left is of one kind, which is clear without a rival. What the grid is and what the figures mean: [docs/verdicts.md](../../docs/verdicts.md).`,
  ].join("\n");
}

function shares(grid: readonly Examined[]): string {
  const rows = verdictShares(grid).map(({ part, answered, shares: of }): Row => {
    return [part, answered, ...verdicts.map((verdict) => percent(of[verdict]))];
  });
  const doubts = verdicts.map((verdict): Row => {
    const of = rivals(grid, verdict);
    return [WORDS[verdict], percent(of["the party"]), percent(of["the reach"]), percent(of.both)];
  });
  return [
    "## Verdicts",
    table(["briefs", "answered", ...verdicts.map((verdict) => WORDS[verdict])], rows),
    "How the rival differs from the recommendation:",
    table(["verdict", "only in the party", "only in the reach", "in both"], doubts),
  ].join("\n\n");
}

function odds(grid: readonly Examined[]): string {
  const quantiles = [0.1, 0.25, 0.5, 0.75, 0.9];
  const groups = {
    all: grid,
    "no priorities": grid.filter(({ priorities }) => priorities === "none"),
    "priorities stated": grid.filter(({ priorities }) => priorities !== "none"),
  };
  const rows = Object.entries(groups).map(([name, of]): Row => {
    const stated = Float64Array.from(of.flatMap(({ answer }) => answer?.duel?.probability ?? [])).toSorted();
    return [name, ...quantiles.map((p) => quantileOfSorted(stated, p).toFixed(2))];
  });
  return [
    "Quantiles of the probability of beating the rival:",
    table(["briefs", ...quantiles.map((p) => `${100 * p} %`)], rows),
  ].join("\n\n");
}

const CHANGES: Readonly<Record<Change, string>> = {
  otherCell: "another kind of arrangement",
  otherOfCell: "another place or offer of the same kind",
  clear: "clear",
  leaning: "leaning",
  tooCloseToCall: "too close to call",
};

function seeds(grid: readonly Examined[]): string {
  const found = verdicts.map((verdict) => seedStability(grid, verdict)).filter(({ briefs }) => briefs > 0);
  const rows = found.map((each): Row => [
    WORDS[each.verdict],
    each.briefs,
    ...(Object.keys(CHANGES) as Change[]).map((change) => changed(each, change)),
  ]);
  const clear = found.find(({ verdict }) => verdict === "clear");
  const edge = clear?.borderline.map((share) => share.toFixed(3)).join(", ");
  return [
    "## Other seeds",
    `Each of these briefs is answered with ${found[0]?.seeds ?? 0} seeds. Counted are the briefs of which any seed says something else than the first, and in brackets the single answers.`,
    table(["first verdict", "briefs", ...Object.values(CHANGES)], rows),
    `Clear briefs that any seed calls something else stand at these odds with the first: ${edge || "none"}.`,
  ].join("\n\n");
}

function changed({ verdict, changes }: SeedStability, change: Change): string {
  const { briefs, answers } = changes[change];
  return change === verdict ? "–" : `${briefs} (${answers})`;
}

function agreement(grid: readonly Examined[]): string {
  const rows = verdicts.map((verdict): Row => {
    const of = grid.filter(({ answer }) => answer?.verdict === verdict);
    return [WORDS[verdict], ...agreementRow(of)];
  });
  return [
    "## Stated errors",
    "Standard deviation of the stated odds over the seeds, as a multiple of the error stated with them (near 1 when it is right):",
    table(["first verdict", "briefs", "median", "5 %", "95 %", "pooled"], [...rows, ["all", ...agreementRow(grid)]]),
  ].join("\n\n");
}

function agreementRow(grid: readonly Examined[]): Row {
  const found = errorAgreement(grid);
  if (found === null) return [0, "–", "–", "–", "–"];
  const { briefs, median, p5, p95, pooled } = found;
  return [briefs, ...[median, p5, p95, pooled].map((ratio) => ratio.toFixed(2))];
}

function calibration(grid: readonly Examined[], { futures, fewFutures, newFutures }: Examination): string {
  const forecasts = grid.flatMap(({ answer, standingShare }) =>
    answer?.duel && standingShare !== null ? [{ stated: answer.duel.probability, observed: standingShare }] : [],
  );
  const hasty = grid.flatMap(({ hasty: each }) =>
    each ? [{ stated: each.probability, observed: each.standingShare }] : [],
  );
  const { bins, calibrationError, errorByChance, bias, biasError } = reliability(forecasts, {
    stated: futures,
    observed: newFutures,
  });
  const flattered = reliability(hasty, { stated: fewFutures, observed: newFutures });
  const rows = bins.map((bin): Row => [
    `${bin.from.toFixed(2)}–${bin.to.toFixed(2)}`,
    bin.count,
    bin.stated.toFixed(3),
    bin.observed.toFixed(3),
    bin.error.toFixed(4),
  ]);
  return [
    "## Odds when all is drawn anew",
    `${newFutures} new futures and weights for each of ${forecasts.length} recommendations that have a rival.`,
    table(["stated odds", "briefs", "mean stated", "stood", "standard error"], rows),
    `Calibration error ${calibrationError.toFixed(4)} (sampling alone would give ${errorByChance.toFixed(4)}); all together stood ${signed(bias)} ± ${biasError.toFixed(4)} against what was stated.`,
    `The same from ${fewFutures} futures only, where the pick must be flattered: calibration error ${flattered.calibrationError.toFixed(4)} (${flattered.errorByChance.toFixed(4)}), ${signed(flattered.bias)} ± ${flattered.biasError.toFixed(4)}.`,
  ].join("\n\n");
}

function lawsOnGrid(grid: readonly Examined[], { judged }: Examination): string {
  const broken = grid.filter(({ lawsBroken }) => lawsBroken.length > 0);
  const examples = broken.map(({ index, lawsBroken }) => `- brief ${index}: ${lawsBroken.join("; ")}`);
  return [
    "## Laws",
    `${laws.length} laws (those of [laws.md](laws.md)) over ${Math.min(judged, grid.length)} briefs of the grid: ${broken.length} briefs break one.`,
    ...(examples.length > 0 ? [examples.join("\n")] : []),
  ].join("\n\n");
}

function table(head: readonly string[], rows: readonly Row[]): string {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function percent(share: number): string {
  return Number.isNaN(share) ? "–" : `${(100 * share).toFixed(1)} %`;
}

function signed(value: number): string {
  return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(4)}`;
}
