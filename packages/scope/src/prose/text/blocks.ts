import { type Line, linesOf } from "./lines.ts";
import type { Span } from "./span.ts";

/** Lines that belong together: a paragraph, an item of a list, a row of a table, a heading. */
export interface Block extends Span {
  readonly kind: "prose" | "item" | "row" | "heading";
  /** The heading and the introducing line above it, folded; a row's column heads stand here, too. */
  readonly section: string;
  /** Part of an earlier message that this one answers. */
  readonly isQuoted: boolean;
  /** Neighbouring items or rows share a number; a paragraph has one of its own. */
  readonly list: number;
}

const LONGEST_HEADING = 70;
const SHORT_LINE = 45;
const WIDEST = 110;
const LABEL = /^[a-z][a-z0-9 /&()'.-]{1,34}: +[^ ]|^[a-z][a-z0-9 /&()',-]{1,40} \.{2,} /;
/** "Item 2 - ", "3.1", "§ 4": the number of a heading. */
const NUMBERING =
  /^(?:item|agenda item|section|chapter|part|point|lot|annex|art\.?|article|§)? ?[\d.]{1,6}[a-z]?[ .:)-]+/;

/** The blocks of a text; `folded` is the same text folded, character by character. */
export function blocksOf(text: string, folded: string): Block[] {
  const lines = linesOf(text, folded);
  const builder = new BlockBuilder(text, folded, { shortLine: wrapWidth(lines), speakers: speakersOf(lines, folded) });
  for (const [index, line] of lines.entries()) builder.add(line, lines[index + 1]);
  return builder.blocks;
}

/** What the layout of the whole text tells. */
interface Layout {
  readonly shortLine: number;
  readonly speakers: ReadonlySet<string>;
}

const SPEAKER = /^(?:\[?\d{1,2}:\d{2}\]? )?([a-z][a-z0-9 .]{0,16}): /;
const LEAST_REMARKS = 3;

/** Names before a colon that begin several lines, as in a chat. */
function speakersOf(lines: readonly Line[], folded: string): Set<string> {
  const names = lines.flatMap(({ start, end }) => SPEAKER.exec(folded.slice(start, end))?.[1] ?? []);
  const counts = Map.groupBy(names, (name) => name);
  return new Set([...counts].flatMap(([name, same]) => (same.length >= LEAST_REMARKS ? [name] : [])));
}

/** A wrapped line fills most of the width that the longest lines show. */
function wrapWidth(lines: readonly Line[]): number {
  const longest = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return Math.max(SHORT_LINE, 0.62 * Math.min(longest, WIDEST));
}

class BlockBuilder {
  readonly blocks: Block[] = [];
  private readonly text: string;
  private readonly speakers: ReadonlySet<string>;
  /** Lines shorter than this were not broken by wrapping. */
  private readonly shortLine: number;
  private readonly folded: string;
  private section = { heading: "", intro: "", columns: "" };
  private last: Line | undefined;
  private isOpen = false;
  private list = 0;

  constructor(text: string, folded: string, { shortLine, speakers }: Layout) {
    this.text = text;
    this.shortLine = shortLine;
    this.speakers = speakers;
    this.folded = folded;
  }

  add(line: Line, next: Line | undefined): void {
    if (line.kind === "blank") this.close(next);
    else if (line.kind === "rule") this.isOpen = false;
    else if (this.isHeading(line, next)) this.open(line, "heading");
    else if (this.continues(line)) this.extend(line);
    else this.open(line, line.kind === "heading" ? "prose" : line.kind);
    this.last = line;
  }

  /** A blank line ends a paragraph; a list and its introduction live on as long as items follow. */
  private close(next: Line | undefined): void {
    this.isOpen = false;
    if (next?.kind === "item" || next?.kind === "blank") return;
    if (this.blocks.at(-1)?.kind !== "prose" || next?.kind !== "row")
      this.section = { ...this.section, intro: this.isIntro() ? this.section.intro : "", columns: "" };
    this.list += 1;
  }

  /** Whether the block just read ends with a colon and so introduces what follows. */
  private isIntro(): boolean {
    const last = this.blocks.at(-1);
    return last?.kind === "prose" && this.introduces(this.folded.slice(last.start, last.end));
  }

  private open(line: Line, kind: Block["kind"]): void {
    const words = this.folded.slice(line.start, line.end);
    const isColumns = kind === "row" && this.blocks.at(-1)?.kind !== "row" && !/\d/.test(words);
    if (kind === "heading") this.section = { heading: words.replace(/:$/, ""), intro: "", columns: "" };
    if (kind === "heading" || kind === "prose") this.list += 1;
    this.blocks.push({
      ...spanOf(line),
      kind,
      section: this.sectionText(kind),
      isQuoted: line.isQuoted,
      list: this.list,
    });
    if (isColumns) this.section = { ...this.section, columns: words };
    if (kind === "prose") this.section = { ...this.section, intro: this.introduces(words) ? words : "" };
    this.isOpen = kind === "prose" || kind === "item";
  }

  private sectionText(kind: Block["kind"]): string {
    const { heading, intro, columns } = this.section;
    return [heading, kind === "heading" ? "" : intro, kind === "row" ? columns : ""]
      .filter((part) => part !== "")
      .join(" : ");
  }

  private extend(line: Line): void {
    const last = this.blocks.pop();
    if (last === undefined) return;
    this.blocks.push({ ...last, end: line.end });
    if (last.kind === "prose" && this.isIntro())
      this.section = { ...this.section, intro: this.folded.slice(last.start, line.end) };
  }

  /** A wrapped line goes on with the one before it; after a short line, or at a label, something new begins. */
  private continues(line: Line): boolean {
    const { last } = this;
    if (!this.isOpen || last === undefined || line.kind !== "prose" || line.isQuoted !== last.isQuoted) return false;
    if (LABEL.test(this.folded.slice(line.start, line.end))) return false;
    const before = this.folded.slice(last.start, last.end);
    if (before.endsWith(":") || this.introduces(before)) return false;
    const startsSmall = /^[\p{Ll}(&,;]/u.test(this.text.slice(line.start, line.end));
    return /[,(-]$/.test(before) || before.length >= (startsSmall ? this.shortLine - 8 : this.shortLine);
  }

  /** In a chat, a short remark without a figure is what the next one answers: "contracts: price". */
  private introduces(words: string): boolean {
    const speaker = SPEAKER.exec(words)?.[1];
    const isRemark = speaker !== undefined && this.speakers.has(speaker) && words.length < 70 && !/\d|\.$/.test(words);
    return isRemark || isIntroduction(words);
  }

  private isHeading(line: Line, next: Line | undefined): boolean {
    if (line.kind === "heading") return true;
    const words = this.folded.slice(line.start, line.end);
    if (words.length > LONGEST_HEADING || /[.!?,;]$/.test(words) || this.isOpen) return false;
    if (line.kind === "item") return this.isNumberedHeading(line, next);
    if (line.kind !== "prose") return false;
    if (words.endsWith(":") && next?.kind === "item") return false;
    if (next?.kind === "rule" && /^[=-]+$/.test(this.text.slice(next.start, next.end))) return true;
    const isCapital =
      !/\p{Ll}/u.test(this.text.slice(line.start, line.end)) &&
      /\p{Lu}{3}/u.test(this.text.slice(line.start, line.end));
    if (/\d/.test(words.replace(NUMBERING, "")) && !isCapital) return false;
    if (/^(?:item|agenda item|section|chapter|part) \d/.test(words)) return true;
    const standsFirst = this.last === undefined || this.last.kind === "blank" || this.last.kind === "rule";
    const following = next?.kind === "prose" ? next.end - next.start : 0;
    if (
      standsFirst &&
      words.split(" ").length <= 5 &&
      following > 1.5 * words.length &&
      /^\p{Lu}/u.test(this.text.slice(line.start, line.end)) &&
      !/^(?:hi|hello|dear|hey|from|to|subject|re)(?![a-z])/.test(words)
    )
      return true;
    return isCapital || words.endsWith(":") || (words.split(" ").length <= 6 && next?.kind !== "prose");
  }

  private isNumberedHeading(line: Line, next: Line | undefined): boolean {
    const words = this.folded.slice(line.start, line.end);
    const standsAlone = this.last?.kind !== "item" && next?.kind !== "item" && this.blocks.at(-1)?.kind !== "item";
    return line.isNumbered && standsAlone && !/\d|:/.test(words) && words.split(" ").length <= 6;
  }
}

/** A line that ends with a colon, or a short question, introduces what follows. */
function isIntroduction(words: string): boolean {
  return words.endsWith(":") || (words.endsWith("?") && words.length < 90 && !/[.!?] /.test(words));
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
