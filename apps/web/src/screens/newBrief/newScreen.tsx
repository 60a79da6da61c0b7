import { useNavigate, useSearch } from "@tanstack/react-router";
import { type DragEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Way } from "../../addresses/newSearch.ts";
import type { ReadField } from "../../engine/briefDesk.ts";
import { LinesSkeleton } from "../../kit/skeleton.tsx";
import { Tabs } from "../../kit/tabs.tsx";
import { useTitle } from "../../kit/useTitle.ts";
import { useDraft } from "../../work/draft.ts";
import { useBriefCheck } from "./briefCheck.ts";
import { DraftBar, useOpenFile } from "./draftBar.tsx";
import { FormTab } from "./formTab.tsx";
import { Question } from "./question.tsx";
import { ReadFields } from "./readFields.tsx";
import { Standing } from "./standing.tsx";
import { TextTab } from "./textTab.tsx";
import { useReadWords, WordsTab } from "./wordsTab.tsx";

/** The work is described: in words, as a form or as text, all of them the same draft. */
export function NewScreen() {
  const { t } = useTranslation();
  useTitle(t("nav.new"));
  const { by } = useSearch({ from: "/new" });
  const navigate = useNavigate();
  const opening = useOpenFile();
  const drop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    void opening.open(file);
  };
  return (
    <article onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <h1 className="mt-0 mb-1 text-lead leading-tight font-semibold">{t("new.title")}</h1>
      <p className="mt-0 max-w-[72ch]">{t("new.lead")}</p>
      <DraftBar opening={opening} />
      <Ways by={by} onWay={(way) => void navigate({ to: "/new", search: { by: way } })} />
    </article>
  );
}

function Ways({ by, onWay }: { readonly by: Way; readonly onWay: (way: Way) => void }) {
  const { t } = useTranslation();
  const check = useBriefCheck();
  const read = useReadWords();
  const [active, setActive] = useState<readonly string[]>([]);
  const [shown, setShown] = useState<ReadField>();
  const { words: said, wordsRead } = useDraft();
  if (!check) return <LinesSkeleton lines={10} />;
  const words = <WordsTab read={read} active={active} onActive={setActive} shown={shown} />;
  const isReading = by === "words";
  const fields = read?.fields ?? [];
  // A first sentence makes a title, whatever it says.
  const isNothingRead = said.trim() !== "" && said === wordsRead && fields.every(({ path }) => path === "title");
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_400px]">
      <div className="min-w-0">
        <Tabs
          label={t("new.ways")}
          shown={by}
          onShow={(id) => onWay(id as Way)}
          tabs={[
            { id: "words", label: t("new.words"), content: words },
            { id: "form", label: t("new.form"), content: <FormTab check={check} /> },
            { id: "text", label: t("new.text"), content: <TextTab /> },
          ]}
        />
      </div>
      <div className={`flex min-w-0 flex-col gap-4 ${isReading ? "" : "lg:sticky lg:top-16 lg:self-start"}`}>
        <Standing check={check} />
        {isReading && fields.length > 0 && said.trim() !== "" && (
          <Question questions={read?.questions ?? []} fields={fields} check={check} />
        )}
        {isReading && read && isNothingRead && (
          <p role="status" className="m-0 border-l-4 border-careful pl-3">
            {t("new.nothingRead")}
          </p>
        )}
        {isReading && fields.length > 0 && (
          <ReadFields fields={fields} check={check} active={active} onActive={setActive} onShow={setShown} />
        )}
      </div>
    </div>
  );
}
