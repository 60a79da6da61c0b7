import type { Explained } from "@shoreline/dossier";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { NotFound } from "../../kit/notFound.tsx";
import { engine } from "../../engine/engine.ts";
import { LinesSkeleton } from "../../kit/skeleton.tsx";
import { useTitle } from "../../kit/useTitle.ts";
import { useLanguage } from "../../words/useLanguage.ts";
import { useDraft } from "../../work/draft.ts";
import { useOwnFacts } from "../../work/ownFacts.ts";
import { ModelsTable } from "./modelsTable.tsx";

/** One word or one question of the guide; below it what holds for the brief at hand, where there is one. */
export function EntryScreen() {
  const { entry: id } = useParams({ from: "/guide/$entry" });
  const { t } = useTranslation();
  const language = useLanguage();
  const entry = useQuery({
    queryKey: ["guide", "entry", id, language],
    queryFn: async () => (await engine().guideEntry(id, language)) ?? null,
    staleTime: Infinity,
  });
  useTitle(entry.data?.title, t("guide.title"));
  if (entry.error) throw entry.error;
  if (entry.data === undefined) return <LinesSkeleton lines={6} />;
  if (entry.data === null) return <NotFound />;
  const { title, answer, related, sources, models } = entry.data;
  return (
    <article>
      <p className="m-0 text-note">
        <Link to="/guide">{t("guide.title")}</Link>
      </p>
      <h1 className="mt-1 mb-3 max-w-[44ch] text-lead leading-tight font-semibold first-letter:uppercase">{title}</h1>
      {answer.split("\n\n").map((paragraph) => (
        <p key={paragraph} className="my-3 max-w-[72ch]">
          {paragraph}
        </p>
      ))}
      <InYourCase id={id} />
      {models && <ModelsTable scales={models.scales} models={models.models} />}
      <h2 className="mt-8 mb-1 text-note font-semibold text-quiet">{t("guide.related")}</h2>
      <ul className="m-0 flex list-none flex-wrap gap-x-4 p-0">
        {related.map((each) => (
          <li key={each.id} className="my-1">
            <Link to="/guide/$entry" params={{ entry: each.id }}>
              {each.title}
            </Link>
          </li>
        ))}
      </ul>
      {sources.length > 0 && (
        <>
          <h2 className="mt-6 mb-1 text-note font-semibold text-quiet">{t("guide.sources")}</h2>
          <ul className="m-0 list-none p-0 text-note text-quiet">
            {sources.map((source) => (
              <li key={source.title}>
                {source.title} ({source.date})
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}

/** What the entry means for the draft; nothing where there is none, or where its answer holds none of the figures. */
function InYourCase({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const draft = useDraft();
  const language = useLanguage();
  const { facts } = useOwnFacts();
  const answered = useQuery({
    queryKey: ["guide", "case", id, draft.text, facts, language],
    enabled: draft.text !== "" && facts !== undefined,
    queryFn: async () => (await engine().guideEntry(id, language, draft.text, facts)) ?? null,
    staleTime: Infinity,
  });
  if (draft.text === "") return null;
  return (
    <section className="my-4 max-w-[72ch] border-l-4 border-accent bg-tint py-2 pr-2 pl-3">
      <h2 className="m-0 text-note font-semibold">{t("guide.inYourCase")}</h2>
      <CaseAnswer told={answered.isFetching ? undefined : (answered.data ?? null)} />
    </section>
  );
}

/** The answer in the language in which it is told, which may be another than that of the page. */
function CaseAnswer({
  told,
}: {
  readonly told: Pick<Explained, "inYourCase" | "inYourCaseLanguage"> | null | undefined;
}) {
  const { t } = useTranslation();
  if (told === undefined)
    return (
      <p className="m-0" role="status">
        {t("loading")}
      </p>
    );
  if (told?.inYourCase === undefined) return <p className="m-0">{t("guide.notInYourCase")}</p>;
  return (
    <p className="m-0" lang={told.inYourCaseLanguage}>
      {told.inYourCase}
    </p>
  );
}
