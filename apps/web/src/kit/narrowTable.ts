/**
 * How a table stands where the page is as narrow as a phone: its name has a line of its own, and below it the cells
 * either keep their columns under one head, or each says the head of its column itself (`data-head`).
 */
export interface NarrowTable {
  readonly table: string;
  readonly caption: string;
  readonly head: string;
  /** The row of the heads, the head of the names in it, and every other. */
  readonly heads: string;
  readonly first: string;
  readonly other: string;
  readonly body: string;
  readonly row: string;
  readonly name: string;
  readonly cell: string;
  /** Whether cells say their heads. */
  readonly isSaid: boolean;
}

/** As where there is room. */
export const asItIs: NarrowTable = {
  table: "",
  caption: "",
  head: "",
  heads: "",
  first: "",
  other: "",
  body: "",
  row: "",
  name: "",
  cell: "",
  isSaid: false,
};

const BLOCK = "max-sm:block";
const NAME = "max-sm:col-span-full max-sm:block max-sm:w-full max-sm:pb-0 max-sm:pr-0";

/** Every cell in a line of its own that says its head. */
export const saidHeads: NarrowTable = {
  table: BLOCK,
  caption: BLOCK,
  head: "max-sm:sr-only",
  heads: "",
  first: "",
  other: "",
  body: BLOCK,
  row: "max-sm:block max-sm:pb-1.5",
  name: NAME,
  cell:
    "max-sm:flex max-sm:gap-x-3 max-sm:py-0.5 max-sm:pr-0 max-sm:text-left max-sm:whitespace-normal max-sm:empty:hidden " +
    "max-sm:data-head:before:w-2/5 max-sm:data-head:before:shrink-0 max-sm:data-head:before:text-quiet max-sm:data-head:before:content-[attr(data-head)]",
  isSaid: true,
};

const SUBGRID = "max-sm:col-span-full max-sm:grid max-sm:grid-cols-subgrid";

/** Columns that stay columns, as wide as they need, below names that have lines of their own. */
function columnsOf(columns: string): NarrowTable {
  return {
    table: `max-sm:grid max-sm:gap-x-3 ${columns}`,
    caption: "max-sm:col-span-full max-sm:block",
    head: SUBGRID,
    heads: SUBGRID,
    first: "max-sm:sr-only",
    other: "max-sm:pr-0",
    body: SUBGRID,
    row: SUBGRID,
    name: NAME,
    cell: "max-sm:pt-0 max-sm:pr-0",
    isSaid: false,
  };
}

const COLUMNS: Readonly<Record<number, NarrowTable>> = {
  2: columnsOf("max-sm:grid-cols-2"),
  3: columnsOf("max-sm:grid-cols-3"),
  4: columnsOf("max-sm:grid-cols-[repeat(4,auto)] max-sm:text-small"),
};

/** Two to four columns beside the names that stay columns; more of them say their heads. */
export function keptColumns(count: number): NarrowTable {
  return COLUMNS[count] ?? saidHeads;
}
