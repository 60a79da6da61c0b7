import { type FlipMap, inputWords, type MapAxis } from "@shoreline/decide";
import type { Brief } from "@shoreline/scope";
import { type Page, textBlock } from "../page/page.ts";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const NOBODY = "·";

/** Who wins for each pair of values: letters in a field, the lower values of the second input at the bottom. */
export function mapPage(brief: Brief, map: FlipMap): Page {
  const [across, down] = map.axes;
  const letters = new Map(map.answers.map(({ alternative }, place) => [alternative, LETTERS[place] ?? "?"]));
  const letterOf = (id: string | null) => (id === null ? NOBODY : letters.get(id)!);
  const { currency } = brief.company;
  const names = down.values.map((value) => axisWords(value, down, currency));
  const width = Math.max(...names.map((name) => name.length));
  const rows = map.recommended.map((row, place) => `${names[place]!.padStart(width)}  ${row.map(letterOf).join("  ")}`);
  const ends = [across.values[0]!, across.values.at(-1)!].map((value) => axisWords(value, across, currency));
  const field = across.values.length * 3 - 2;
  const foot = `${" ".repeat(width)}  ${ends[0]!.padEnd(Math.max(ends[0]!.length + 1, field - ends[1]!.length))}${ends[1]}`;
  return [
    { blocks: [textBlock(brief.title, "quiet"), textBlock(sentence(map), "strong")] },
    {
      title: `Down: ${down.input}. Across: ${across.input}`,
      blocks: [
        { kind: "picture", lines: [...rows.toReversed(), foot] },
        { kind: "list", items: map.answers.map(({ alternative, inWords }) => `${letterOf(alternative)}: ${inWords}`) },
        textBlock(
          `Now: ${[across, down].map((axis) => `${axis.input} at ${axisWords(axis.now, axis, currency)}`).join("; ")}. ${NOBODY} nothing feasible.`,
          "quiet",
        ),
      ],
    },
  ];
}

function sentence({ answers }: FlipMap): string {
  const things = answers.map(({ inWords }) => inWords);
  if (things.length === 0) return "Nothing is feasible anywhere on the map.";
  if (things.length === 1) return `The same wins everywhere on the map: ${things[0]}.`;
  return `${things.length} answers share the map: ${things.slice(0, -1).join(", ")} and ${things.at(-1)}.`;
}

function axisWords(value: MapAxis["now"], { unit, path }: MapAxis, currency: string): string {
  const kind = path.startsWith("weights.") ? "weight" : "brief";
  return inputWords(value, { unit, kind }, currency);
}
