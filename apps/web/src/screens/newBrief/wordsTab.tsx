import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ReadField, ReadWords } from "../../engine/briefDesk.ts";
import { engine } from "../../engine/engine.ts";
import { Button } from "../../kit/button.tsx";
import { changeDraft, useDraft } from "../../work/draft.ts";
import { followWords, today, WORDS_STEP } from "../../work/statement.ts";
import { MarkedText } from "./markedText.tsx";

const PAUSE_MS = 300;

/** What is read out of the words of the draft, and the draft made to follow them. */
export function useReadWords(): ReadWords | undefined {
  const { words, text, wordsRead, isFromElsewhere } = useDraft();
  const settled = useSettled(words);
  const read = useQuery({
    queryKey: ["brief", "words", settled],
    queryFn: () => engine().readWords(settled, today()),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 10_000,
  });
  useEffect(() => {
    if (settled === words && words !== wordsRead && !isFromElsewhere) void followWords();
  }, [settled, words, wordsRead, text, isFromElsewhere]);
  return read.data?.ok ? read.data.value : undefined;
}

/** A text once it has rested for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** The work in the user's own words. */
export function WordsTab(given: {
  readonly read: ReadWords | undefined;
  readonly active: readonly string[];
  readonly onActive: (paths: readonly string[]) => void;
  readonly shown: ReadField | undefined;
}) {
  const { t } = useTranslation();
  const { words } = useDraft();
  const area = useRef<HTMLTextAreaElement>(null);
  const { shown } = given;
  useEffect(() => {
    if (!shown || !area.current) return;
    area.current.focus();
    area.current.setSelectionRange(shown.start, shown.end);
  }, [shown]);
  return (
    <>
      <MarkedText
        text={words}
        fields={given.read?.fields ?? []}
        active={given.active}
        area={area}
        onWrite={write}
        onActive={given.onActive}
      />
      {words === "" && (
        <Button className="mt-2" onClick={() => void exampleWords().then(write)}>
          {t("new.useExample")}
        </Button>
      )}
    </>
  );
}

function write(words: string): void {
  changeDraft({ words }, WORDS_STEP);
}

const examples = import.meta.glob<string>("../../../../../examples/*.txt", { query: "?raw", import: "default" });

/** A statement of work to try it with. */
async function exampleWords(): Promise<string> {
  const [load] = Object.values(examples);
  return load ? load() : "";
}
