import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useNumbers } from "../../words/useNumbers.ts";
import { buttonLook } from "../../kit/button.tsx";
import { EmptyState } from "../../kit/emptyState.tsx";
import { LinesSkeleton } from "../../kit/skeleton.tsx";
import { briefsQuery, type BriefSummary, decisionsQuery, type DecisionSummary } from "../../work/kept.ts";
import { useScenarioNames } from "../../work/decisionNames.ts";
import { useInShort } from "../../work/decisionsInShort.ts";
import { useSession } from "../../work/session.ts";
import { DescribeLink } from "./describeLink.tsx";
import { DraftLinks } from "./draftLinks.tsx";
import { NeedsMe } from "./needsMe.tsx";

const MOST_SHOWN = 8;

/** For who is signed in: what was decided, what is begun, and what waits for an answer. */
export function OwnWork() {
  const { t } = useTranslation();
  const { identity } = useSession();
  const isGuest = identity?.member.role === "guest";
  const decisions = useInfiniteQuery(decisionsQuery());
  const briefs = useInfiniteQuery(briefsQuery({ archived: false }));
  const error = decisions.error ?? briefs.error;
  if (error) throw error;
  if (!decisions.data || !briefs.data) return <LinesSkeleton lines={8} />;
  const decided = decisions.data.pages.flatMap(({ items }) => items);
  const kept = briefs.data.pages.flatMap(({ items }) => items);
  return (
    <article>
      <header className="mb-6 flex flex-wrap items-center gap-x-6 gap-y-2">
        <h1 className="m-0 text-lead leading-tight font-semibold">{identity?.organisation.name}</h1>
        {!isGuest && <DescribeLink />}
      </header>
      {isGuest ? <p className="mt-0 max-w-[72ch]">{t("home.guest")}</p> : <DraftLinks />}
      {decided.length + kept.length === 0 ? (
        !isGuest && <NothingKept />
      ) : (
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <Decisions decisions={decided.slice(0, MOST_SHOWN)} />
          <div>
            {!isGuest && <NeedsMe briefs={kept} latest={decided[0]} />}
            <Undecided briefs={kept.filter(({ id }) => !decided.some(({ briefId }) => briefId === id))} />
          </div>
        </div>
      )}
    </article>
  );
}

function NothingKept() {
  const { t } = useTranslation();
  const look = (
    <Link to="/draft" search={{ example: "product-team" }} className={buttonLook()}>
      {t("home.exampleLook")}
    </Link>
  );
  return (
    <EmptyState title={t("home.nothingKept")} action={look}>
      <p className="m-0">{t("home.nothingKeptWhy")}</p>
    </EmptyState>
  );
}

const MARKS: Readonly<Record<string, string>> = { clear: "●", leaning: "◐", tooCloseToCall: "○" };

/** What was decided, the newest first: what it says in a line, and the verdict. */
function Decisions({ decisions }: { readonly decisions: readonly DecisionSummary[] }) {
  const { t } = useTranslation();
  const { time } = useNumbers();
  const scenarioOf = useScenarioNames(decisions);
  const inShort = useInShort(decisions);
  return (
    <section>
      <h2 className="m-0 mb-2 text-title font-semibold">{t("home.decisions")}</h2>
      {decisions.length === 0 && <p className="text-quiet">{t("home.noDecisions")}</p>}
      <ol className="m-0 list-none p-0">
        {decisions.map(({ id, title, verdict, createdAt, briefId, scenarioId, ...said }) => (
          <li key={id} className="border-t border-rule py-3">
            <Link to="/decisions/$id" params={{ id }} className="font-semibold">
              {[title, scenarioOf({ briefId, scenarioId })].filter(Boolean).join(" · ")}
            </Link>
            <p className="m-0 min-h-[1.5em] max-w-[72ch]" lang={inShort(said)?.language}>
              {inShort(said)?.text}
            </p>
            <p className="m-0 text-note text-quiet">
              <span aria-hidden="true" className={verdict === "clear" ? "text-accent" : "text-careful"}>
                {MARKS[verdict]}
              </span>{" "}
              {t(`home.verdict.${verdict}`)} · {time(createdAt)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Kept, and not decided yet. */
function Undecided({ briefs }: { readonly briefs: readonly BriefSummary[] }) {
  const { t } = useTranslation();
  const { time } = useNumbers();
  if (briefs.length === 0) return null;
  return (
    <section className="mt-8">
      <h2 className="m-0 mb-2 text-title font-semibold">{t("home.undecided")}</h2>
      <ul className="m-0 list-none p-0">
        {briefs.slice(0, MOST_SHOWN).map(({ id, title, updatedAt }) => (
          <li key={id} className="border-t border-rule py-2">
            <Link to="/briefs/$id" params={{ id }}>
              {title}
            </Link>{" "}
            <span className="text-note text-quiet">{time(updatedAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
