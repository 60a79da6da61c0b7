import { useTranslation } from "react-i18next";
import { useNumbers } from "../../words/useNumbers.ts";
import { keptColumns } from "../../kit/narrowTable.ts";
import type { LiveDifference } from "../../engine/explore/liveAnswer.ts";

const narrow = keptColumns(3);

/** What the baseline and the recommendation cost, what it saves and how often it is best: saved, now, and the difference. */
export function Differences({
  differences,
  currency,
}: {
  readonly differences: readonly LiveDifference[];
  readonly currency: string;
}) {
  const { t } = useTranslation();
  return (
    <table className={`w-full max-w-[560px] table-fixed border-collapse text-note ${narrow.table}`}>
      <caption className="sr-only">{t("explore.differences")}</caption>
      <thead className={narrow.head}>
        <tr className={`border-b border-quiet text-right ${narrow.heads}`}>
          <th scope="col" className={`w-[34%] py-1 pr-2 text-left font-semibold ${narrow.first}`}>
            {t("explore.figure")}
          </th>
          {(["explore.saved", "explore.now", "explore.difference"] as const).map((head) => (
            <th key={head} scope="col" className="py-1 font-semibold sm:pl-2">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={narrow.body}>
        {differences.map((each) => (
          <DifferenceRow key={each.what} difference={each} currency={currency} />
        ))}
      </tbody>
    </table>
  );
}

const CELL = "whitespace-nowrap pb-1 sm:py-1 sm:pl-2";

function DifferenceRow({ difference, currency }: { readonly difference: LiveDifference; readonly currency: string }) {
  const { t } = useTranslation();
  const { what, saved, now } = difference;
  const { money, moneyMore, percent, pointsMore } = useNumbers();
  const said = (value: number | null) =>
    value === null ? "–" : what === "odds" ? percent(value) : money(value, currency);
  const more = (value: number) =>
    what === "odds" ? t("explore.points", { points: pointsMore(value) }) : moneyMore(value, currency);
  return (
    <tr className={`border-b border-rule text-right ${narrow.row}`}>
      <th scope="row" className={`py-1 pr-2 text-left font-normal ${narrow.name}`}>
        {t(`explore.${what}`)}
      </th>
      <td className={`${CELL} text-quiet`}>{said(saved)}</td>
      <td className={`${CELL} font-semibold`}>{said(now)}</td>
      <td className={CELL}>{saved === null || now === null ? "–" : saved === now ? "±0" : more(now - saved)}</td>
    </tr>
  );
}
