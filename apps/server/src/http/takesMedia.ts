/** Whether an `Accept` header takes one of some media types; without one, everything is taken. */
export function takesMedia(header: string | undefined, media: readonly string[]): boolean {
  if (header === undefined || header.trim() === "" || media.length === 0) return true;
  const ranges = header.split(",").map(rangeOf);
  return media.some((type) => qualityOf(type, ranges) > 0);
}

interface Range {
  readonly type: string;
  readonly quality: number;
}

function rangeOf(text: string): Range {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const quality = parameters.find((part) => part.startsWith("q="))?.slice(2);
  return { type, quality: quality === undefined ? 1 : Number(quality) || 0 };
}

/** The most exact range that covers a type decides: RFC 9110 section 12.5.1. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  for (const pattern of [type, `${type.split("/")[0]}/*`, "*/*"]) {
    const found = ranges.find((range) => range.type === pattern);
    if (found !== undefined) return found.quality;
  }
  return 0;
}
