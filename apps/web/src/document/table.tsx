import type { Table } from "@shoreline/dossier";
import { ProseText } from "./prose.tsx";

const STANDINGS = { recommended: "bg-tint font-semibold", baseline: "border-dashed" } as const;

/** A table of the dossier: the first cell of a row names it, figures stand right. Wide ones scroll by themselves. */
export function DocumentTable({ table }: { readonly table: Table }) {
  return (
    <div className="my-4 overflow-x-auto" tabIndex={0} role="region" aria-label={table.caption}>
      <table id={table.id} className="w-full border-collapse text-note leading-snug">
        <caption className="pb-2 text-left text-body font-semibold">{table.caption}</caption>
        <thead>
          <tr className="border-b border-quiet">
            {table.columns.map(({ head, align }, place) => (
              <th
                key={place}
                scope="col"
                className={`py-1.5 pr-3 align-bottom font-semibold ${align === "right" ? "text-right" : "text-left"}`}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ id, cells, standing }, row) => (
            <tr
              key={id ?? row}
              id={id}
              className={`border-b border-rule ${standing === undefined ? "" : STANDINGS[standing]}`}
            >
              {cells.map((cell, place) => {
                const look = `py-1.5 pr-3 align-top ${table.columns[place]?.align === "right" ? "text-right" : "text-left"}`;
                return place === 0 ? (
                  <th key={place} scope="row" className={`${look} font-[inherit]`}>
                    <ProseText text={cell} />
                  </th>
                ) : (
                  <td key={place} className={look}>
                    <ProseText text={cell} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
