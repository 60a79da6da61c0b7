import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Fault } from "@shoreline/units";
import { Button } from "../../kit/button.tsx";
import { Faults } from "../../kit/faults.tsx";
import { OtherTab } from "../../kit/otherTab.tsx";
import { changeDraft, redoDraft, startOver, undoDraft, useDraft } from "../../work/draft.ts";
import { MOST_BYTES, openedFile, type Refusal } from "./openedFile.ts";

/** A file that is being opened into the draft, and what became of it. */
export interface Opening {
  readonly open: (file: File) => Promise<void>;
  readonly told: string;
  readonly faults: readonly Fault[];
  readonly tell: (text: string) => void;
}

/** Opens files into the draft; what stood there before can be had back. */
export function useOpenFile(): Opening {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [told, setTold] = useState("");
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const refusal = (why: Refusal, file: File): readonly Fault[] => {
    if (typeof why !== "string") return why;
    const given = t(why, { size: (file.size / MOST_BYTES).toFixed(1) });
    return [{ code: why, path: file.name, given, allowed: t("new.fileKinds"), hint: t("new.copyWords") }];
  };
  const open = async (file: File) => {
    const opened = await openedFile(file);
    const isRefused = opened.kind === "refused";
    setFaults(isRefused ? refusal(opened.why, file) : []);
    setTold(t(isRefused ? "new.cannotOpen" : "new.opened", { file: file.name }));
    if (isRefused) return;
    const { kind, text } = opened;
    changeDraft(kind === "brief" ? { text, words: "", wordsRead: "" } : { text: "", words: text, wordsRead: "" });
    await navigate({ to: "/new", search: { by: kind === "brief" ? "form" : "words" } });
  };
  return { open, told, faults, tell: setTold };
}

/** What can be done with the draft as a whole. */
export function DraftBar({ opening }: { readonly opening: Opening }) {
  const { t } = useTranslation();
  const { text, words, canUndo, canRedo } = useDraft();
  const chooser = useRef<HTMLInputElement>(null);
  const clear = () => {
    startOver();
    opening.tell(t("new.startedOver"));
  };
  return (
    <div className="my-3">
      <OtherTab />
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={() => chooser.current?.click()}>{t("new.open")}</Button>
        <input
          ref={chooser}
          type="file"
          className="hidden"
          aria-label={t("new.open")}
          accept=".yaml,.yml,.json,.xlsx,.txt,.md,.csv,.tsv,.eml"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) void opening.open(file);
            event.target.value = "";
          }}
        />
        <Button disabled={!canUndo} onClick={undoDraft}>
          {t("new.undo")}
        </Button>
        <Button disabled={!canRedo} onClick={redoDraft}>
          {t("new.redo")}
        </Button>
        <Button disabled={text === "" && words === ""} onClick={clear}>
          {t("new.startOver")}
        </Button>
        <p className="m-0 text-note text-quiet">{t("new.drop")}</p>
      </div>
      <p aria-live="polite" className="m-0 text-note empty:hidden">
        {opening.faults.length === 0 ? opening.told : ""}
      </p>
      <Faults faults={opening.faults} title={opening.told} />
    </div>
  );
}
