import { useTranslation } from "react-i18next";
import { useNumbers } from "../../words/useNumbers.ts";
import type { LaidDot, MoneyAxis } from "../../engine/explore/dotRows.ts";
import type { DotRow } from "../../engine/explore/liveAnswer.ts";

const WIDTH = 420;
const EDGE = 8;
const ROW = 92;
const LABEL = 18;
const RADIUS = 3.6;
const LEAST_RADIUS = 2;
const HIGHEST = 62;
const AXIS = 26;

/** What each alternative costs, a dot for one future in fifty; behind the dots, hollow, those of the saved decision. */
export function DotRows(given: {
  readonly rows: readonly DotRow[];
  readonly axis: MoneyAxis;
  readonly currency: string;
}) {
  const { t } = useTranslation();
  const { rows, axis, currency } = given;
  const height = rows.length * ROW;
  return (
    <figure className="m-0 min-h-[340px]">
      <figcaption className="pb-2 font-semibold">{t("explore.costs")}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${height + AXIS}`}
        role="img"
        aria-label={t("explore.costsOf", { names: rows.map(({ label }) => label).join(", ") })}
        className="block h-auto w-full max-w-[560px] overflow-visible"
      >
        <Axis axis={axis} height={height} currency={currency} />
        {rows.map((row, place) => (
          <g key={row.id} transform={`translate(0 ${place * ROW})`}>
            <text
              x={0}
              y={13}
              className={`text-small ${row.standing === "recommended" ? "font-semibold" : ""} fill-ink`}
            >
              {SIGNS[row.standing]}
              {row.label}
            </text>
            <line x1={0} x2={WIDTH} y1={ROW - 2} y2={ROW - 2} className="stroke-rule" />
            <Dots dots={row.ghost} look="fill-none stroke-plain opacity-60" />
            <Dots dots={row.dots} look={LOOKS[row.standing]} />
          </g>
        ))}
      </svg>
      <p className="m-0 text-small text-quiet">{t("explore.dotsLegend")}</p>
    </figure>
  );
}

const SIGNS = { recommended: "● ", baseline: "○ ", other: "" } as const;
const LOOKS = {
  recommended: "fill-accent",
  baseline: "fill-paper stroke-ink",
  other: "fill-plain",
} as const;

/**
 * Each dot keeps its future and moves with it; high piles have smaller dots. All of a row are one shape: hundreds of
 * shapes that each move by themselves take a browser longer to draw than the engine takes to answer.
 */
function Dots({ dots, look }: { readonly dots: readonly LaidDot[]; readonly look: string }) {
  const highest = Math.max(0, ...dots.map(({ level }) => level));
  const rise = Math.min(2 * RADIUS, HIGHEST / Math.max(1, highest));
  const radius = Math.max(LEAST_RADIUS, Math.min(RADIUS, rise / 2));
  const shape = dots.map(({ x, level }) => dotShape(place(x), ROW - 3 - RADIUS - level * rise, radius)).join("");
  return <path d={shape} className={`${look} transition-[d] duration-100`} />;
}

/** A circle as two half circles, which is how a path draws one. */
function dotShape(x: number, y: number, radius: number): string {
  const half = (across: number) => `a${radius} ${radius} 0 1 0 ${across} 0`;
  return `M${(x - radius).toFixed(2)} ${y.toFixed(2)}${half(2 * radius)}${half(-2 * radius)}Z`;
}

function place(x: number): number {
  return EDGE + x * (WIDTH - 2 * EDGE);
}

function Axis({
  axis,
  height,
  currency,
}: {
  readonly axis: MoneyAxis;
  readonly height: number;
  readonly currency: string;
}) {
  const { money } = useNumbers();
  const words = axis.ticks.map(({ amount }) => money(amount, currency));
  const width = LETTER * Math.max(...words.map(({ length }) => length));
  const every = labelledTicks(axis, width);
  return axis.ticks.map(({ x, amount }, index) => (
    <g key={amount}>
      <line x1={place(x)} x2={place(x)} y1={LABEL} y2={height} className="stroke-rule opacity-50" />
      {index % every === 0 && (
        <text
          x={Math.min(Math.max(place(x), width / 2), WIDTH - width / 2)}
          y={height + 16}
          textAnchor="middle"
          className="fill-quiet text-small"
        >
          {words[index]}
        </text>
      )}
    </g>
  ));
}

/** Width of a letter of an amount, on the wide side. */
const LETTER = 6.5;

/** Each tick has its amount, or every second or third one where they would run into each other. */
function labelledTicks({ ticks }: MoneyAxis, width: number): number {
  const [first, second] = ticks;
  if (!first || !second) return 1;
  // The outer ones are moved inwards by half their width.
  return Math.ceil((1.5 * width) / (place(second.x) - place(first.x)));
}
