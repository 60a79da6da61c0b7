import type { Prose, Table } from "@shoreline/dossier";
import { useContext } from "react";
import { useTranslation } from "react-i18next";
import { buttonLook } from "../kit/button.tsx";
import { asItIs, keptColumns, type NarrowTable, saidHeads } from "../kit/narrowTable.ts";
import { FoldedRows } from "./foldedRows.ts";
import { foldedTable } from "./folding.ts";
import { ProseText } from "./prose.tsx";

type Column = Table["columns"][number];
type Row = Table["rows"][number];

const STANDINGS = { recommended: "bg-tint font-semibold", baseline: "border-dashed" } as const;

/**
 * A table of the dossier: the first cell of a row names it, figures stand right. Where it is narrow, few figures keep
 * their columns below the name; of more columns, or of words, each cell is a line that says its head. A long table is
 * folded to what matters most where there is folding; on paper it never is.
 */
export function DocumentTable({ table }: { readonly table: Table }) {
  const { id, caption, columns, rows } = table;
  const narrow = narrowOf(columns);
  const folding = useContext(FoldedRows);
  const folded = folding === null ? undefined : foldedTable(table);
  const isFolded = folded !== undefined && !folding?.has(folded.key);
  return (
    <>
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
              <TableRow
                key={row.id ?? place}
                row={row}
                columns={columns}
                narrow={narrow}
                isFolded={isFolded && !folded.shown.has(row)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {folded && <ShowRows table={table} isFolded={isFolded} onShow={() => folding?.set([folded.key], isFolded)} />}
    </>
  );
}

interface ShowGiven {
  readonly table: Table;
  readonly isFolded: boolean;
  readonly onShow: () => void;
}

/** Shows all rows of a long table, or those alone that matter most. */
function ShowRows({ table: { caption, rows }, isFolded, onShow }: ShowGiven) {
  const { t } = useTranslation();
  const words = isFolded ? t("decision.showRows", { count: rows.length }) : t("decision.fewerRows");
  return (
    <button
      type="button"
      className={`${buttonLook()} -mt-2 mb-6 print:hidden`}
      aria-label={`${words}: ${caption}`}
      aria-expanded={!isFolded}
      onClick={onShow}
    >
      {words}
    </button>
  );
}

interface RowGiven {
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly narrow: NarrowTable;
  readonly isFolded: boolean;
}

function TableRow({ row: { id, cells, standing }, columns, narrow, isFolded }: RowGiven) {
  return (
    <tr
      id={id}
      className={`border-b border-rule ${isFolded ? "not-print:hidden!" : ""} ${standing === undefined ? "" : STANDINGS[standing]} ${narrow.row}`}
    >
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
