import type { OpenQuestion } from "@shoreline/scope";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CheckedBrief, ReadField } from "../../engine/briefDesk.ts";
import { Button } from "../../kit/button.tsx";
import { notePassed, passedQuestions } from "../../work/passedQuestions.ts";
import { valueAt } from "./briefCheck.ts";
import { FieldEditor } from "./fieldEditor.tsx";
import { fieldFor } from "./fields.ts";

/** What the words leave open, one question at a time, what moves the answer most first. */
export function Question(given: {
  readonly questions: readonly OpenQuestion[];
  readonly fields: readonly ReadField[];
  readonly check: CheckedBrief;
}) {
  const { t, i18n } = useTranslation();
  const { check, fields } = given;
  const [passed, setPassed] = useState(passedQuestions);
  const [isEntered, setEntered] = useState(false);
  const [isMoving, setMoving] = useState(false);
  const [held, setHeld] = useState<string>();
  const left = given.questions.filter(
    ({ path }) =>
      fieldFor(path) !== undefined && (path === held || (!passed.includes(path) && !isAnswered(path, check, fields))),
  );
  const current = left.find(({ path }) => path === held) ?? left[0];
  // A question stays while it is being answered, although its answer closes it.
  if (current !== undefined && current.path !== held) setHeld(current.path);
  const next = () => {
    const paths = current === undefined ? passed : [...new Set([...passed, current.path])];
    notePassed(paths);
    setPassed(paths);
    setHeld(undefined);
    setEntered(false);
    setMoving(true);
  };
  const isDone = current !== undefined && isAnswered(current.path, check, fields);
  // What was just typed is checked a moment later.
  useEffect(() => {
    if (isEntered && isDone) next();
  });
  if (current === undefined) return <Asked isFocused={isMoving} />;
  // A share is hard to name without knowing what its ends mean.
  const hintOf = ({ path, why }: OpenQuestion) =>
    i18n.exists(`brief.${path}.ends`) ? `${why} ${t(`brief.${path}.ends`)}` : why;
  const enter = (event: FormEvent) => {
    event.preventDefault();
    setEntered(true);
  };
  return (
    <section className="rounded-sm border border-accent bg-tint p-4" aria-live="polite">
      <h2 className="m-0 text-note font-semibold text-quiet">{t("new.question", { left: left.length })}</h2>
      <form onSubmit={enter} onInput={() => setEntered(false)}>
        <FieldEditor
          key={current.path}
          field={fieldFor(current.path)!}
          check={check}
          label={current.question}
          hint={hintOf(current)}
        />
        <Button kind={isDone ? "primary" : "plain"} onClick={next}>
          {t(isDone ? "new.next" : "new.skip")}
        </Button>
      </form>
    </section>
  );
}

/** Nothing more is asked. Who has just skipped or answered the last question goes on from here. */
function Asked({ isFocused }: { readonly isFocused: boolean }) {
  const { t } = useTranslation();
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isFocused) line.current?.focus();
  }, [isFocused]);
  return (
    <p ref={line} tabIndex={-1} className="text-note text-quiet">
      {t("new.asked")}
    </p>
  );
}

/** Whether the brief says it, and not merely as the doubtful words do. */
function isAnswered(path: string, check: CheckedBrief, fields: readonly ReadField[]): boolean {
  if (path === "work.roles") return !check.missing.includes("amount");
  const value = valueAt(check.data, path);
  if (value === undefined) return false;
  const read = fields.find((field) => field.path === path);
  return read === undefined || JSON.stringify(read.value) !== JSON.stringify(value);
}
