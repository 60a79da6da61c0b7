import type { WhoWhere, WhoWhereCell } from "@shoreline/dossier";
import { useTranslation } from "react-i18next";
import { percentWords } from "./percentWords.ts";

/**
 * Who × where: rows are parties, columns are places from home to far. The shade is how often the cell wins, the figure
 * what the most frequent winner in it saves; a crossed cell is ruled out and says why.
 */
export function Matrix({ matrix }: { readonly matrix: WhoWhere }) {
  const { t } = useTranslation();
  const reaches = matrix.rows[0]?.cells.map(({ reach }) => reach) ?? [];
  return (
    <table className="mb-4 w-full table-fixed border-separate border-spacing-1 text-note">
      <caption className="pb-2 text-left text-body font-semibold">{t("matrix.title")}</caption>
      <thead>
        <tr>
          <td className="w-[28%]" />
          {reaches.map((reach) => (
            <th key={reach} scope="col" className="p-1 text-center font-normal text-quiet">
              {t(`matrix.${reach}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map(({ kind, who, cells }) => (
          <tr key={kind}>
            <th scope="row" className="py-1 text-left text-small font-normal sm:p-1 sm:text-note">
              {who}
            </th>
            {cells.map((cell) => (
              <MatrixCell key={cell.reach} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={1 + reaches.length} className="pt-1 text-small text-quiet">
            {t("matrix.legend")}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** By the shade of a cell. */
const SHADES = [
  "bg-sheet text-ink",
  "bg-s1 text-ink",
  "bg-s2 text-ink",
  "bg-s3 text-on-deep",
  "bg-s4 text-on-deep",
] as const;

function MatrixCell({ cell }: { readonly cell: WhoWhereCell }) {
  const ring = cell.isRecommended ? "ring-2 ring-accent" : "ring-1 ring-rule";
  return (
    <td
      className={`h-14 rounded-sm p-1 text-center align-middle ring-inset transition-colors duration-150 ${ring} ${SHADES[cell.shade]}`}
    >
      <CellWords cell={cell} />
    </td>
  );
}

function CellWords({ cell }: { readonly cell: WhoWhereCell }) {
  const { t } = useTranslation();
  if (cell.state === "notConsidered") {
    return (
      <span role="img" aria-label={t("matrix.notConsidered")}>
        ·
      </span>
    );
  }
  if (cell.state === "infeasible") {
    return (
      <details className="text-small" title={cell.reasons.join(" ")}>
        <summary className="cursor-pointer list-none" aria-label={t("matrix.ruledOut")}>
          ✕
        </summary>
        <p className="m-0 text-left">{cell.reasons.join(" ")}</p>
      </details>
    );
  }
  const saving = cell.isBaseline
    ? t("matrix.baseline")
    : cell.savingShare === null
      ? ""
      : percentWords(cell.savingShare);
  return (
    <>
      <span className="block font-semibold">
        {cell.isRecommended && (
          <span role="img" aria-label={t("matrix.recommended")}>
            ●{" "}
          </span>
        )}
        {share(cell.firstRankShare)}
      </span>
      <span className="block text-small">{saving}</span>
    </>
  );
}

function share(value: number): string {
  if (value > 0 && value < 0.005) return "< 1 %";
  return `${Math.round(value * 100)} %`;
}
