import type { Prose, Table } from "@shoreline/dossier";
import { asItIs, keptColumns, type NarrowTable, saidHeads } from "../kit/narrowTable.ts";
import { ProseText } from "./prose.tsx";

type Column = Table["columns"][number];
type Row = Table["rows"][number];

const STANDINGS = { recommended: "bg-tint font-semibold", baseline: "border-dashed" } as const;

/**
 * A table of the dossier: the first cell of a row names it, figures stand right. Where it is narrow, few figures keep
 * their columns below the name; of more columns, or of words, each cell is a line that says its head.
 */
export function DocumentTable({ table: { id, caption, columns, rows } }: { readonly table: Table }) {
  const narrow = narrowOf(columns);
  return (
    <div className="scrolling my-4" tabIndex={0} role="region" aria-label={caption}>
      <table id={id} className={`w-full border-collapse text-note leading-snug ${narrow.table}`}>
        <caption className={`pb-2 text-left text-body font-semibold ${narrow.caption}`}>{caption}</caption>
        <thead className={narrow.head}>
          <tr className={`border-b border-quiet ${narrow.heads}`}>
            {columns.map((column, place) => (
              <th
                key={place}
                scope="col"
                className={`py-1.5 pr-3 align-bottom font-semibold ${sideOf(column)} ${place === 0 ? narrow.first : narrow.other}`}
              >
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={narrow.body}>
          {rows.map((row, place) => (
            <TableRow key={row.id ?? place} row={row} columns={columns} narrow={narrow} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowGiven {
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly narrow: NarrowTable;
}

function TableRow({ row: { id, cells, standing }, columns, narrow }: RowGiven) {
  return (
    <tr id={id} className={`border-b border-rule ${standing === undefined ? "" : STANDINGS[standing]} ${narrow.row}`}>
      {cells.map((cell, place) => {
        const column = columns[place];
        const look = `py-1.5 pr-3 align-top ${sideOf(column)}`;
        return place === 0 ? (
          <th key={place} scope="row" className={`${look} font-[inherit] ${narrow.name}`}>
            <ProseText text={cell} />
          </th>
        ) : (
          <td key={place} data-head={narrow.isSaid ? column?.head : undefined} className={`${look} ${narrow.cell}`}>
            <span className="min-w-0">
              <ProseText text={column?.align === "right" ? cell.map(heldTogether) : cell} />
            </span>
          </td>
        );
      })}
    </tr>
  );
}

function sideOf(column: Column | undefined): string {
  return column?.align === "right" ? "text-right" : "text-left";
}

/** A figure and what it counts stay in one line. */
function heldTogether(span: Prose[number]): Prose[number] {
  return typeof span === "string" ? span.replaceAll(/(\d) (?=[\p{L}%])/gu, "$1\u00a0") : span;
}

/** A name and a cell fit as they are. */
function narrowOf([, ...others]: readonly Column[]): NarrowTable {
  if (others.length < 2) return asItIs;
  const isFigures = others.every(({ align }) => align === "right");
  return isFigures || others.length === 2 ? keptColumns(others.length) : saidHeads;
}
