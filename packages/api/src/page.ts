import { z } from "zod";

const LARGEST_PAGE = 200;
const USUAL_PAGE = 50;

/** How every list is asked for. The cursor is opaque: give back what the page before said in `next`. */
export const pageQuery = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(LARGEST_PAGE)
    .default(USUAL_PAGE)
    .describe(`How many at most; ${USUAL_PAGE} unless given`),
  cursor: z.string().max(400).optional().describe("`next` of the page before"),
};

/** How every list is answered, newest first; `next` is null on the last page. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}
