import { type PointerEvent, type RefObject, useId } from "react";
import { useTranslation } from "react-i18next";
import type { ReadField } from "../../engine/briefDesk.ts";
import { pathsAt, textRuns } from "./marks.ts";

const FACE =
  "col-start-1 row-start-1 m-0 min-h-72 w-full rounded-sm border p-3 text-body leading-7 whitespace-pre-wrap";

/** Text to write in, in which the words that fields were read from are marked; those of a field that is looked at, more so. */
export function MarkedText(given: {
  readonly text: string;
  readonly fields: readonly ReadField[];
  readonly active: readonly string[];
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly onWrite: (text: string) => void;
  readonly onActive: (paths: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const { text, fields, onActive } = given;
  const point = (event: PointerEvent) => onActive(pathsUnder(event));
  return (
    <div>
      <label htmlFor={id} className="block text-note font-semibold">
        {t("new.yourWords")}
      </label>
      <p id={`${id}-hint`} className="m-0 mb-1 max-w-[72ch] text-note text-quiet">
        {t("new.yourWordsHint")}
      </p>
      <div className="grid">
        <div aria-hidden="true" className={`${FACE} border-transparent text-transparent`}>
          {textRuns(text, fields).map((run) => (
            <mark
              key={run.start}
              data-paths={run.paths.join(" ")}
              className={`rounded-xs text-transparent ${lookOf(run.paths, given.active, fields)}`}
            >
              {run.text}
            </mark>
          ))}
          {"\u200b"}
        </div>
        <textarea
          id={id}
          ref={given.area}
          aria-describedby={`${id}-hint`}
          className={`${FACE} resize-none overflow-hidden border-rule bg-transparent text-ink placeholder:text-quiet`}
          placeholder={t("new.yourWordsExample")}
          value={text}
          spellCheck={false}
          onChange={(event) => given.onWrite(event.target.value)}
          onSelect={({ currentTarget }) => onActive(pathsAt(fields, currentTarget.selectionStart))}
          onPointerMove={point}
          onPointerLeave={() => onActive([])}
        />
      </div>
    </div>
  );
}

/** The marks lie under the text area, which lets no pointer through. */
function pathsUnder({ clientX, clientY }: PointerEvent): readonly string[] {
  const mark = document
    .elementsFromPoint(clientX, clientY)
    .find((each): each is HTMLElement => each instanceof HTMLElement && Boolean(each.dataset["paths"]));
  return mark?.dataset["paths"]?.split(" ") ?? [];
}

function lookOf(paths: readonly string[], active: readonly string[], fields: readonly ReadField[]): string {
  if (paths.length === 0) return "bg-transparent";
  if (paths.some((path) => active.includes(path))) return "bg-s2 outline-2 outline-accent";
  const isDoubtful = fields.some(({ path, sureness }) => sureness === "check" && paths.includes(path));
  return isDoubtful ? "bg-transparent underline decoration-careful decoration-wavy" : "bg-s1";
}
