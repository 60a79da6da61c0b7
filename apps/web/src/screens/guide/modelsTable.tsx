import type { SourcingModel, TraitScale } from "@shoreline/arrangements";
import { useTranslation } from "react-i18next";

/** The sourcing models side by side, in words. */
export function ModelsTable({
  scales,
  models,
}: {
  readonly scales: readonly TraitScale[];
  readonly models: readonly SourcingModel[];
}) {
  const { t } = useTranslation();
  return (
    <div className="scrolling my-6" tabIndex={0} role="region" aria-label={t("guide.models")}>
      <table className="w-full min-w-[960px] border-collapse text-note leading-snug">
        <caption className="pb-2 text-left text-body font-semibold">{t("guide.models")}</caption>
        <thead>
          <tr className="border-b border-quiet">
            <td />
            {models.map(({ title }) => (
              <th key={title} scope="col" className="py-1.5 pr-3 text-left align-bottom font-semibold">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scales.map(({ name, title }) => (
            <tr key={name} className="border-b border-rule">
              <th scope="row" className="py-1.5 pr-3 text-left align-top font-semibold">
                {title}
              </th>
              {models.map((model) => (
                <td key={model.title} className="py-1.5 pr-3 align-top">
                  {model.traits[name].words}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
