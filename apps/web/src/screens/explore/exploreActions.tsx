import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { engine } from "../../engine/engine.ts";
import { Button, buttonLook } from "../../kit/button.tsx";
import { writeDraft } from "../../work/draft.ts";
import { useSession } from "../../work/session.ts";
import type { BriefChoice } from "../../work/theBrief.ts";
import { KeepScenario } from "./keepScenario.tsx";
import type { Moves } from "./useMoves.ts";

interface Given {
  readonly choice: BriefChoice;
  readonly moves: Moves;
  readonly brief: unknown;
}

/** Steps back and forth, and what can become of a what-if. */
export function ExploreActions({ choice, moves, brief }: Given) {
  const { t } = useTranslation();
  const { may } = useSession();
  useUndoKeys(moves);
  const { moved, undo, redo, settle } = moves;
  return (
    <div className="ml-auto flex flex-wrap gap-2">
      <Button disabled={!undo} onClick={undo}>
        {t("explore.undo")}
      </Button>
      <Button disabled={!redo} onClick={redo}>
        {t("explore.redo")}
      </Button>
      <Button disabled={moved.length === 0} onClick={() => settle(() => [])}>
        {t("explore.reset")}
      </Button>
      <CopyYaml brief={brief} moves={moves} />
      {choice.brief === undefined ? (
        <>
          <TakeOver brief={brief} moves={moves} />
          <Link
            to="/draft"
            search={choice.example === undefined ? {} : { example: choice.example }}
            className={buttonLook("quiet")}
          >
            {t("explore.back")}
          </Link>
        </>
      ) : (
        <>
          <Link to="/briefs/$id" params={{ id: choice.brief }} className={buttonLook("quiet")}>
            {t("explore.toBrief")}
          </Link>
          {may("work:write") && <KeepScenario briefId={choice.brief} brief={brief} moves={moves} />}
        </>
      )}
    </div>
  );
}

/** The brief with what was moved, as text; what is uncertain is no field of a brief and is left out. */
async function changedBriefText(brief: unknown, { moved }: Moves): Promise<string | undefined> {
  const text = typeof brief === "string" ? brief : JSON.stringify(brief, undefined, 2);
  const changes = await engine().movesAsChanges(brief, moved);
  if (!changes.ok) return undefined;
  if (changes.value.length === 0) return text;
  const changed = await engine().changedText(text, changes.value);
  return changed.ok ? changed.value : undefined;
}

function CopyYaml({ brief, moves }: Omit<Given, "choice">) {
  const { t } = useTranslation();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    const text = await changedBriefText(brief, moves);
    if (text === undefined) return;
    await navigator.clipboard.writeText(text);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  return <Button onClick={() => void copy()}>{isCopied ? t("explore.copied") : t("explore.copy")}</Button>;
}

/** Makes what was tried the draft; the draft before it can be had back there. */
function TakeOver({ brief, moves }: Omit<Given, "choice">) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const take = async () => {
    const text = await changedBriefText(brief, moves);
    if (text === undefined) return;
    writeDraft(text);
    await navigate({ to: "/draft" });
  };
  return (
    <Button disabled={moves.moved.length === 0} onClick={() => void take()}>
      {t("explore.takeOver")}
    </Button>
  );
}

/** Ctrl+Z takes a step back and Ctrl+Shift+Z does it again, except where text is typed. */
function useUndoKeys({ undo, redo }: Moves): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z" || isText(event.target)) return;
      event.preventDefault();
      (event.shiftKey ? redo : undo)?.();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [undo, redo]);
}

function isText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest("textarea, input:not([type=range]):not([type=radio])") !== null
  );
}
