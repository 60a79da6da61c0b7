/** Units that follow their number, and currencies that follow an amount. */
const AFTER = /(?<=\d) (?=(?:m|k|bn|%|h|km|(?:Mio|Mrd|Tsd)\.|[A-Z]{3}|[€$£¥])(?!\w)|(?:of|von) \d)/gu;
const AFTER_SIZE = /(?<=\d[ \u00a0](?:Mio|Mrd|Tsd)\.) (?=(?:[A-Z]{3}|[€$£¥])(?!\w))/gu;
/** What comes before its number. */
const BEFORE = /(?<=\bof|\bvon|±|\b[A-Z]{3}) (?=\d)/gu;

/** Words in which a number and its unit stay on one line: "$33 m", "7 of 10", "12 %", "5,1 Mio. CHF". */
export function unbroken(text: string): string {
  return text.replaceAll(AFTER, "\u00a0").replaceAll(AFTER_SIZE, "\u00a0").replaceAll(BEFORE, "\u00a0");
}
