import { z } from "zod";

/** Neither control characters, nor line ends, nor marks that turn the direction of the text which follows. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const PLAIN = /^[^\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069]*$/;

/** A name or title of one line, as it stands in lists: spaces around it are dropped. */
export function shownText(longest: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(PLAIN, "one line, without control characters and marks of direction");
}
