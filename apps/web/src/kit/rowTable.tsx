import type { ReactNode } from "react";
import { saidHeads as narrow } from "./narrowTable.ts";

/** Rows of a list with a head for each column. Where the page is narrow a row is a few lines, and each says its head. */
export function RowTable(given: {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}) {
  return (
    <div className="scrolling my-4" tabIndex={0} role="region" aria-label={given.caption}>
      <table className={`w-full border-collapse text-note leading-snug ${narrow.table}`}>
        <caption className="sr-only">{given.caption}</caption>
        <thead className={narrow.head}>
          <tr className="border-b border-quiet">
            {given.heads.map((head, place) =>
              head === "" ? (
                <td key={place} />
              ) : (
                <th key={place} scope="col" className="py-1.5 pr-4 text-left align-bottom font-semibold">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody className={narrow.body}>
          {given.rows.map(({ key, cells }) => (
            <tr key={key} className={`border-b border-rule ${narrow.row}`}>
              {cells.map((cell, place) => (
                <td
                  key={place}
                  data-head={place === 0 ? undefined : given.heads[place] || undefined}
                  className={`py-1.5 pr-4 align-top ${place === 0 ? `${narrow.name} max-sm:font-semibold` : narrow.cell}`}
                >
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
