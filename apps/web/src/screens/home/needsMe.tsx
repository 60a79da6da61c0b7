import { useQueries, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../words/useLanguage.ts";
import { useNumbers } from "../../words/useNumbers.ts";
import { engine } from "../../engine/engine.ts";
import {
  type BriefSummary,
  type Comment,
  commentsQuery,
  decisionQuery,
  type DecisionSummary,
  type Job,
  jobsQuery,
} from "../../work/kept.ts";
import { LinesSkeleton } from "../../kit/skeleton.tsx";
import { useSession } from "../../work/session.ts";

/** Briefs whose comments are looked through: those that were changed last. */
const MOST_BRIEFS = 5;
const MOST_COMMENTS = 5;

/** What waits for the reader: jobs that failed, what others said about their briefs, assumptions to be confirmed. */
export function NeedsMe(given: {
  readonly briefs: readonly BriefSummary[];
  readonly latest: DecisionSummary | undefined;
}) {
  const { t } = useTranslation();
  const { briefs, latest } = given;
  const titles = new Map(briefs.map(({ id, title }) => [id, title]));
  const jobs = useQuery(jobsQuery("failed"));
  const failed = jobs.data ?? [];
  const comments = useOthersComments(briefs);
  const toConfirm = useToConfirm(latest);
  const isPending = jobs.isPending || (latest !== undefined && toConfirm === undefined);
  const isNothing = !isPending && failed.length + comments.length === 0 && !toConfirm;
  return (
    <section>
      <h2 className="m-0 mb-2 text-title font-semibold">{t("home.needsMe")}</h2>
      {isPending && <LinesSkeleton lines={2} />}
      {isNothing && <p className="text-quiet">{t("home.needsNothing")}</p>}
      <ul className="m-0 list-none p-0">
        {failed.map((job) => (
          <FailedJob key={job.id} job={job} title={titles.get(job.briefId ?? "")} />
        ))}
        {toConfirm && latest && (
          <Item to={{ decision: latest.id }} title={latest.title} label={t("home.confirm")}>
            {toConfirm}
          </Item>
        )}
        {comments.map((comment) => (
          <CommentItem key={comment.id} comment={comment} title={titles.get(comment.briefId)} />
        ))}
      </ul>
    </section>
  );
}

function Item(given: {
  readonly to: { readonly decision: string } | { readonly brief: string };
  readonly title: string;
  readonly label: string;
  readonly children: ReactNode;
}) {
  const { to, title } = given;
  return (
    <li className="border-t border-rule py-2">
      <p className="m-0 text-note text-quiet">{given.label}</p>
      {"decision" in to ? (
        <Link to="/decisions/$id" params={{ id: to.decision }} className="font-semibold">
          {title}
        </Link>
      ) : (
        <Link to="/briefs/$id" params={{ id: to.brief }} className="font-semibold">
          {title}
        </Link>
      )}
      <p className="m-0 max-w-[72ch] text-note">{given.children}</p>
    </li>
  );
}

function FailedJob({ job, title }: { readonly job: Job; readonly title: string | undefined }) {
  const { t } = useTranslation();
  if (job.briefId === null) return null;
  return (
    <Item to={{ brief: job.briefId }} title={title ?? t("home.untitled")} label={t("home.failed")}>
      {job.problem?.detail ?? job.problem?.title}
    </Item>
  );
}

function CommentItem({ comment, title }: { readonly comment: Comment; readonly title: string | undefined }) {
  const { t } = useTranslation();
  const { time } = useNumbers();
  const { briefId, decisionId } = comment;
  const to = decisionId === null ? { brief: briefId } : { decision: decisionId };
  const label = t("home.comment", { time: time(comment.createdAt) });
  return (
    <Item to={to} title={title ?? t("home.untitled")} label={label}>
      {comment.text}
    </Item>
  );
}

/** What others said about the reader's own briefs, the newest first. */
function useOthersComments(briefs: readonly BriefSummary[]): readonly Comment[] {
  const { identity } = useSession();
  const me = identity?.member.id;
  const mine = briefs.filter(({ createdBy }) => createdBy === me).slice(0, MOST_BRIEFS);
  return useQueries({
    queries: mine.map(({ id }) => commentsQuery(id)),
    combine: (answers) =>
      answers
        .flatMap(({ data }) => data ?? [])
        .filter(({ createdBy }) => createdBy !== me)
        .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))
        .slice(0, MOST_COMMENTS),
  });
}

/** What the latest decision assumes and somebody who knows should confirm; null where it rests on nothing of the kind. */
function useToConfirm(latest: DecisionSummary | undefined): string | null | undefined {
  const language = useLanguage();
  const kept = useQuery({ ...decisionQuery(latest?.id ?? ""), enabled: latest !== undefined });
  const words = useQuery({
    queryKey: ["decisions", latest?.id, "confirm", language],
    queryFn: () => engine().toConfirm(kept.data, language),
    enabled: kept.data !== undefined,
    staleTime: Infinity,
  });
  // Where it cannot be found out the page does without.
  return words.error || kept.error ? null : words.data;
}
