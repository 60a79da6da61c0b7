import { infiniteQueryOptions, useInfiniteQuery, useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useNumbers } from "../../words/useNumbers.ts";
import { Button } from "../../kit/button.tsx";
import { Faults } from "../../kit/faults.tsx";
import { LinesSkeleton } from "../../kit/skeleton.tsx";
import { RowTable } from "../../kit/rowTable.tsx";
import { Trouble } from "../../kit/trouble.tsx";
import { membersQuery } from "../../work/kept.ts";
import { ask } from "../../work/server.ts";
import type { Fault } from "@shoreline/units";

const auditQuery = infiniteQueryOptions({
  queryKey: ["audit"],
  queryFn: ({ pageParam }) =>
    ask((service) => service.audit.list({ query: pageParam === "" ? {} : { cursor: pageParam } })).then(
      ({ body }) => body,
    ),
  initialPageParam: "",
  getNextPageParam: ({ next }) => next,
});

/** What happened, by whom, and whether anybody has tampered with the record. */
export function AuditPart() {
  return (
    <>
      <Verification />
      <Entries />
    </>
  );
}

function Verification() {
  const { t } = useTranslation();
  const { figure } = useNumbers();
  const checking = useMutation({ mutationFn: async () => (await ask((service) => service.audit.verify())).body });
  const { data, error, isPending } = checking;
  return (
    <div>
      <Button disabled={isPending} onClick={() => checking.mutate()}>
        {t("audit.verify")}
      </Button>
      <Trouble error={error} />
      {data?.intact && (
        <p role="status">
          {t("audit.intact", { entries: figure(data.entries ?? 0) })} <code className="break-all">{data.lastHash}</code>
        </p>
      )}
      {data && !data.intact && <Faults title={t("audit.broken")} faults={data.faults as readonly Fault[]} />}
    </div>
  );
}

function Entries() {
  const { t } = useTranslation();
  const { time } = useNumbers();
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(auditQuery);
  const members = useQuery(membersQuery);
  const names = new Map((members.data ?? []).map(({ id, name }) => [id, name]));
  if (error) return <Trouble error={error} onAgain={() => void refetch()} />;
  if (!data || members.isPending) return <LinesSkeleton lines={8} />;
  return (
    <>
      <RowTable
        caption={t("settings.audit")}
        heads={[t("audit.number"), t("audit.when"), t("audit.who"), t("audit.what"), t("audit.details")]}
        rows={data.pages
          .flatMap(({ items }) => items)
          .map(({ sequence, at, actorId, action, subjectKind, subjectId, details }) => ({
            key: String(sequence),
            cells: [
              sequence,
              <span key="when" className="whitespace-nowrap">
                {time(at)}
              </span>,
              actorId === null ? t("audit.service") : (names.get(actorId) ?? actorId),
              <span key="what">
                {action} <span className="text-quiet">{`${subjectKind} ${subjectId.slice(0, 8)}`}</span>
              </span>,
              <code key="details" className="block min-w-56 break-all">
                {JSON.stringify(details)}
              </code>,
            ],
          }))}
      />
      {hasNextPage && <Button onClick={() => void fetchNextPage()}>{t("list.more")}</Button>}
    </>
  );
}
