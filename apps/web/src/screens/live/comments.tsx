import { useMutation, useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useNumbers } from "../../words/useNumbers.ts";
import { Button } from "../../kit/button.tsx";
import { controlLook, Field } from "../../kit/field.tsx";
import { Loaded } from "../../kit/loaded.tsx";
import { Trouble } from "../../kit/trouble.tsx";
import { writeComment } from "../../work/keeping.ts";
import { type Comment, commentsQuery } from "../../work/kept.ts";
import { useMemberName } from "../../work/memberName.ts";
import { queries } from "../../work/queries.ts";
import { ask } from "../../work/server.ts";
import { useSession } from "../../work/session.ts";
import { SendForm } from "../access/accessPage.tsx";

/** Of what is spoken: a brief, perhaps one of its decisions, perhaps one figure of it. */
interface About {
  readonly briefId: string;
  readonly decisionId?: string;
  /** The figure that is open; what is written is then about it. */
  readonly anchor?: string | undefined;
}

/** What people say about a brief and its decisions; new words of others appear by themselves. */
export function Comments(about: About) {
  const { t } = useTranslation();
  const id = useId();
  const { may } = useSession();
  const comments = useQuery(commentsQuery(about.briefId));
  return (
    <section id="comments" aria-labelledby={id} className="my-8 max-w-[72ch] print:hidden">
      <h2 id={id} className="mb-2 text-title font-semibold">
        {t("comments.title")}
      </h2>
      <Loaded from={comments} lines={2}>
        {(items) => <CommentList comments={items} />}
      </Loaded>
      {may("comment") && <CommentForm {...about} />}
    </section>
  );
}

function CommentList({ comments }: { readonly comments: readonly Comment[] }) {
  const { t } = useTranslation();
  if (comments.length === 0) return <p className="text-quiet">{t("comments.none")}</p>;
  return (
    <ol className="m-0 list-none p-0" aria-live="polite">
      {comments.toReversed().map((comment) => (
        <OneComment key={comment.id} comment={comment} />
      ))}
    </ol>
  );
}

function OneComment({ comment }: { readonly comment: Comment }) {
  const { t } = useTranslation();
  const { time } = useNumbers();
  const author = useMemberName(comment.createdBy) ?? t("comments.somebody");
  const { identity } = useSession();
  const removing = useMutation({
    mutationFn: () =>
      ask((service) => service.comments.remove({ path: { id: comment.id } }, { ifMatch: `"${comment.version}"` })),
    onSettled: () => queries.invalidateQueries(commentsQuery(comment.briefId)),
  });
  const isOwn = comment.createdBy === identity?.member.id;
  return (
    <li className="border-b border-rule py-2">
      <p className="m-0 flex flex-wrap items-baseline gap-x-3 text-note text-quiet">
        <span className="font-semibold text-ink">{isOwn ? t("comments.you") : author}</span>
        <time dateTime={comment.createdAt}>{time(comment.createdAt)}</time>
        {comment.anchor !== "" && <span>{t("comments.about", { anchor: comment.anchor })}</span>}
        {isOwn && (
          <Button kind="quiet" className="ml-auto" onClick={() => removing.mutate()}>
            {t("list.takeBack")}
          </Button>
        )}
      </p>
      <p className="m-0 whitespace-pre-wrap">{comment.text}</p>
      <Trouble error={removing.error} />
    </li>
  );
}

function CommentForm({ briefId, decisionId, anchor }: About) {
  const { t } = useTranslation();
  const writing = useMutation({
    mutationFn: (text: string) =>
      writeComment(briefId, {
        text,
        ...(decisionId === undefined ? {} : { decisionId }),
        ...(anchor === undefined ? {} : { anchor }),
      }),
  });
  return (
    <SendForm
      button={t("comments.send")}
      isSending={writing.isPending}
      error={writing.error}
      onSend={({ text = "" }, form) => writing.mutate(text, { onSuccess: () => form.reset() })}
    >
      <Field label={t("comments.write")} hint={anchor && t("comments.about", { anchor })}>
        {(control) => <textarea {...control} name="text" required rows={3} className={controlLook} />}
      </Field>
    </SendForm>
  );
}
