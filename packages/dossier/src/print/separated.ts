import { textWidth } from "../charts/lettering.ts";
import { rectangle } from "../charts/svg.ts";

/** Words of a picture with where they stand: `y` is the line they stand on. */
interface PictureWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly anchor: "start" | "middle" | "end";
  readonly isBold: boolean;
}

/** A picture without its words, and the words. */
export interface Separated {
  readonly shapes: string;
  readonly words: readonly PictureWord[];
}

const WORDS = /<text ([^>]*)>([^<]*)<\/text>/g;

/**
 * Sets the words of one of our charts apart from its shapes, so that the typesetter sets them like all others: letters
 * inside of a picture get codes at random, and the same decision would give other bytes each time. Where letters had a
 * margin around them, a ground of paper takes its place.
 */
export function separated(svg: string): Separated {
  const words: PictureWord[] = [];
  const shapes = svg.replaceAll(WORDS, (_, written: string, content: string) => {
    const attributes = attributesOf(written);
    const word = wordOf(attributes, unescaped(content));
    words.push(word);
    const halo = attributes.get("stroke");
    return halo === undefined ? "" : ground(word, halo);
  });
  return { shapes, words };
}

type Attributes = ReadonlyMap<string, string>;

function attributesOf(written: string): Attributes {
  return new Map(
    [...written.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, unescaped(value)]),
  );
}

function wordOf(attributes: Attributes, text: string): PictureWord {
  const number = (name: string) => Number(attributes.get(name) ?? 0);
  const anchor = attributes.get("text-anchor");
  return {
    text,
    x: number("x"),
    y: number("y"),
    size: number("font-size"),
    fill: attributes.get("fill") ?? "#000000",
    anchor: anchor === "middle" || anchor === "end" ? anchor : "start",
    isBold: attributes.get("font-weight") === "bold",
  };
}

function ground({ text, x, y, size, anchor }: PictureWord, fill: string): string {
  const width = textWidth(text, size) * 0.9;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return rectangle(left - 1, y - size * 0.78, width + 2, size, { fill });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

function unescaped(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? "");
}
