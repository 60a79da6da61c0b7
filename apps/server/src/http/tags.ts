const TAG = /^(W\/)?"([\x21\x23-\x7e\x80-\xff]*)"$/;

/**
 * The strong entity tag of a version or of the id of a content, RFC 9110 section 8.8.3. Packed and plain bytes of one
 * content share it: nothing here answers parts of a content, where that would matter.
 */
export function entityTag(version: number | string): string {
  return `"${version}"`;
}

/** The versions of an `If-Match` or `If-None-Match`; `*` stands for any. */
export type Tags = readonly string[] | "*";

/**
 * Reads an `If-Match` (`strong`: a weak tag names nothing) or an `If-None-Match`. Nothing where it is not written as
 * one.
 */
export function tagsOf(header: string, comparison: "strong" | "weak"): Tags | undefined {
  if (header.trim() === "*") return "*";
  const parts = header.split(",").map((each) => TAG.exec(each.trim()));
  if (parts.includes(null)) return undefined;
  const usable = parts.filter((part) => comparison === "weak" || part?.[1] === undefined);
  return usable.map((part) => part?.[2] ?? "");
}

/** Whether one of the tags is that of a version. */
export function namesVersion(tags: Tags | undefined, version: number | string): boolean {
  return tags === "*" || (tags !== undefined && tags.includes(String(version)));
}
