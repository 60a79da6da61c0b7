import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { engine } from "../../engine/engine.ts";
import { buttonLook } from "../../kit/button.tsx";
import { controlLook } from "../../kit/field.tsx";
import { LinesSkeleton } from "../../kit/skeleton.tsx";
import { useTitle } from "../../kit/useTitle.ts";
import { useLanguage } from "../../words/useLanguage.ts";

/** What the words mean and what people ask, by theme; and a line to ask in one's own words. */
export function GuideScreen() {
  const { t } = useTranslation();
  useTitle(t("guide.title"));
  return (
    <article>
      <h1 className="mt-0 mb-2 text-lead leading-tight font-semibold">{t("guide.title")}</h1>
      <p className="mt-0 max-w-[72ch]">{t("guide.lead")}</p>
      <Ask />
      <Themes />
    </article>
  );
}

function Ask() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [question, setQuestion] = useState("");
  const [asked, setAsked] = useState("");
  const language = useLanguage();
  const found = useQuery({
    queryKey: ["guide", "find", asked, language],
    enabled: asked !== "",
    queryFn: async () => {
      const answer = await engine().findInGuide(asked, language);
      if (answer.ok) await navigate({ to: "/guide/$entry", params: { entry: answer.value } });
      return answer;
    },
  });
  const ask = (event: FormEvent) => {
    event.preventDefault();
    setAsked(question.trim());
  };
  return (
    <form role="search" className="my-4 max-w-[72ch]" onSubmit={ask}>
      <label htmlFor="question" className="block text-note font-semibold">
        {t("guide.ask")}
      </label>
      <div className="flex gap-2">
        <input
          id="question"
          type="search"
          className={controlLook}
          placeholder={t("guide.askExample")}
          value={question}
          onChange={(event) => setQuestion(event.target.value)}
        />
        <button type="submit" className={buttonLook("primary")}>
          {t("guide.find")}
        </button>
      </div>
      {found.data?.ok === false && (
        <p role="alert" className="my-4 border-l-4 border-careful py-1 pl-3">
          <strong>{t("guide.nothingFits", { question: asked })}</strong> {found.data.faults[0]?.hint}
        </p>
      )}
    </form>
  );
}

function Themes() {
  const { t } = useTranslation();
  const language = useLanguage();
  const guide = useQuery({
    queryKey: ["guide", language],
    queryFn: () => engine().guide(language),
    staleTime: Infinity,
  });
  if (guide.error) throw guide.error;
  if (!guide.data) return <LinesSkeleton lines={12} />;
  return (
    <div className="gap-x-10 lg:columns-2">
      {guide.data.themes.map(({ theme, title, terms, questions }) => (
        <section key={theme} className="mb-6 break-inside-avoid border-t border-rule pt-3">
          <h2 className="m-0 mb-2 text-title font-semibold">{title}</h2>
          <Entries entries={questions} />
          <h3 className="m-0 mt-3 text-note font-semibold text-quiet">{t("guide.words")}</h3>
          <Entries entries={terms} isInline />
        </section>
      ))}
    </div>
  );
}

function Entries({
  entries,
  isInline = false,
}: {
  readonly entries: readonly { readonly id: string; readonly title: string }[];
  readonly isInline?: boolean;
}) {
  return (
    <ul className={`m-0 list-none p-0 ${isInline ? "flex flex-wrap gap-x-4" : ""}`}>
      {entries.map(({ id, title }) => (
        <li key={id} className="my-1">
          <Link to="/guide/$entry" params={{ entry: id }}>
            {title}
          </Link>
        </li>
      ))}
    </ul>
  );
}
