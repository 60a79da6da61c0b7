import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { engine } from "../../engine/engine.ts";
import { LinesSkeleton } from "../../kit/skeleton.tsx";
import { useTitle } from "../../kit/useTitle.ts";

/** Where the facts come from, and what may be done with them. */
export function SourcesScreen() {
  const { t } = useTranslation();
  useTitle(`${t("nav.atlas")}: ${t("atlas.sources")}`);
  const sources = useQuery({
    queryKey: ["atlas", "sources"],
    queryFn: () => engine().atlasSources(),
    staleTime: Infinity,
  });
  if (sources.error) throw sources.error;
  if (!sources.data) return <LinesSkeleton lines={12} />;
  return (
    <article>
      <p className="m-0 text-note">
        <Link to="/atlas">{t("nav.atlas")}</Link>
      </p>
      <h1 className="mt-1 mb-2 text-lead leading-tight font-semibold">{t("atlas.sources")}</h1>
      <p className="mt-0 max-w-[72ch]">{t("atlas.sourcesLead", { count: sources.data.length })}</p>
      <ul className="m-0 list-none p-0">
        {sources.data.map(({ id, title, publisher, licence, where }) => (
          <li key={id} id={id} className="my-3 border-t border-rule pt-2">
            <strong>{title}</strong>
            <p className="m-0 text-note text-quiet">
              {publisher} · {licence} · {where}
            </p>
          </li>
        ))}
      </ul>
    </article>
  );
}
