import type { ReactNode } from "react";

/** Rows of a list with a head for each column; scrolls by itself where the page is narrow. */
export function RowTable(given: {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}) {
  return (
    <div className="my-4 overflow-x-auto" tabIndex={0} role="region" aria-label={given.caption}>
      <table className="w-full border-collapse text-note leading-snug">
        <caption className="sr-only">{given.caption}</caption>
        <thead>
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
        <tbody>
          {given.rows.map(({ key, cells }) => (
            <tr key={key} className="border-b border-rule">
              {cells.map((cell, place) => (
                <td key={place} className="py-1.5 pr-4 align-top">
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
