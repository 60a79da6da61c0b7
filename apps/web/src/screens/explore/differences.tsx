import { useTranslation } from "react-i18next";
import { useNumbers } from "../../words/useNumbers.ts";
import type { LiveDifference } from "../../engine/explore/liveAnswer.ts";

/** What the recommendation costs, saves and how often it is best: saved, now, and the difference. */
export function Differences({
  differences,
  currency,
}: {
  readonly differences: readonly LiveDifference[];
  readonly currency: string;
}) {
  const { t } = useTranslation();
  return (
    <table className="w-full max-w-[560px] table-fixed border-collapse text-small sm:text-note">
      <caption className="sr-only">{t("explore.differences")}</caption>
      <thead>
        <tr className="border-b border-quiet text-right">
          <th scope="col" className="w-[34%] py-1 pr-2 text-left font-semibold">
            {t("explore.figure")}
          </th>
          {(["explore.saved", "explore.now", "explore.difference"] as const).map((head) => (
            <th key={head} scope="col" className="py-1 pl-2 font-semibold">
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {differences.map((each) => (
          <DifferenceRow key={each.what} difference={each} currency={currency} />
        ))}
      </tbody>
    </table>
  );
}

function DifferenceRow({ difference, currency }: { readonly difference: LiveDifference; readonly currency: string }) {
  const { t } = useTranslation();
  const { what, saved, now } = difference;
  const { money, moneyMore, percent, pointsMore } = useNumbers();
  const said = (value: number | null) =>
    value === null ? "–" : what === "odds" ? percent(value) : money(value, currency);
  const more = (value: number) =>
    what === "odds" ? t("explore.points", { points: pointsMore(value) }) : moneyMore(value, currency);
  return (
    <tr className="border-b border-rule text-right">
      <th scope="row" className="py-1 pr-2 text-left font-normal">
        {t(`explore.${what}`)}
      </th>
      <td className="py-1 pl-2 text-quiet">{said(saved)}</td>
      <td className="py-1 pl-2 font-semibold">{said(now)}</td>
      <td className="py-1 pl-2">{saved === null || now === null ? "–" : saved === now ? "±0" : more(now - saved)}</td>
    </tr>
  );
}
