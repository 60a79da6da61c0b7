import { memo } from "react";
import { useTranslation } from "react-i18next";
import { useNumbers } from "../../words/useNumbers.ts";
import { Matrix } from "../../document/matrix.tsx";
import { plainWords } from "../../document/plainWords.ts";
import type { LiveAnswer } from "../../engine/explore/liveAnswer.ts";
import { Differences } from "./differences.tsx";
import { DotRows } from "./dotRows.tsx";

interface LiveGiven {
  readonly answer: LiveAnswer;
  readonly isMoved: boolean;
}

/** The decision alive. Every part keeps its place, whatever it says. Drawn when an answer comes, and not with every move. */
export const LiveView = memo(function LiveView({ answer, isMoved }: LiveGiven) {
  const { t } = useTranslation();
  const { lead, rest, turned, matrix, why, trials, followed } = answer;
  return (
    <>
      <p className="mt-0 mb-2 min-h-[6.25em] text-title leading-tight font-semibold sm:min-h-[3.75em]">
        {plainWords(lead)}
      </p>
      <p className="my-2 min-h-12 max-w-[72ch]">{plainWords(rest)}</p>
      <Verdict answer={answer} />
      <p
        aria-live="polite"
        className={`my-2 min-h-36 max-w-[72ch] transition-colors sm:min-h-18 duration-150 ${turned ? "font-semibold text-careful" : "text-quiet"}`}
      >
        {turned ?? t(isMoved ? "explore.same" : "explore.begin")}
      </p>
      <Differences differences={answer.differences} currency={answer.currency} />
      <div className="my-4 grid gap-8 md:grid-cols-2">
        <div className="min-w-0">
          <Matrix matrix={matrix} />
        </div>
        <div className="min-w-0">
          <DotRows rows={answer.dots} axis={answer.axis} currency={answer.currency} />
        </div>
      </div>
      {why.map(({ label, text }) => (
        <p key={label} className="my-2 min-h-12 gap-x-2 sm:grid sm:grid-cols-[112px_1fr]">
          <strong className="block text-note leading-6 tracking-wide text-quiet uppercase">{label}</strong>
          <span className="max-w-[72ch]">{plainWords(text)}</span>
        </p>
      ))}
      <p className="text-small text-quiet">
        {t("explore.futures", { count: trials })}
        {followed !== undefined && t("explore.followed", { count: followed })}
      </p>
    </>
  );
});

const SIGNS = { clear: "●", leaning: "◐", tooCloseToCall: "○" } as const;

function Verdict({ answer: { verdict, verdictLabel, verdictText } }: { readonly answer: LiveAnswer }) {
  const isClear = verdict === "clear";
  return (
    <p
      className={`my-3 min-h-20 max-w-[72ch] border-l-4 sm:min-h-14 py-1 pl-3 ${isClear ? "border-accent" : "border-careful"}`}
    >
      <span aria-hidden="true" className={isClear ? "text-accent" : "text-careful"}>
        {SIGNS[verdict]}
      </span>{" "}
      <strong>{verdictLabel}</strong>
      {plainWords(verdictText)}
    </p>
  );
}

/** The answer in two lines that stay in view below the inputs, where there is no room for both beside each other. */
export const LiveStrip = memo(function LiveStrip({ answer }: Pick<LiveGiven, "answer">) {
  const { t } = useTranslation();
  const { percent, money } = useNumbers();
  const [cost, odds] = (["cost", "odds"] as const).map((wanted) =>
    answer.differences.find(({ what }) => what === wanted),
  );
  return (
    <div className="sticky bottom-0 z-[4] -mx-4 border-t border-rule bg-paper px-4 py-2 sm:-mx-6 sm:px-6 lg:hidden">
      <p className="m-0 font-semibold">
        <span aria-hidden="true" className={answer.turned ? "text-careful" : "text-accent"}>
          {SIGNS[answer.verdict]}{" "}
        </span>
        {answer.short}
      </p>
      <p className="m-0 text-small text-quiet">
        {t("explore.strip", {
          odds: percent(odds?.now ?? 0),
          saved: percent(odds?.saved ?? 0),
          cost: money(cost?.now ?? 0, answer.currency),
        })}
      </p>
    </div>
  );
});
