import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { LinesSkeleton } from "../../kit/skeleton.tsx";
import { Trouble } from "../../kit/trouble.tsx";
import { Refused } from "../../work/server.ts";
import { AccessPage } from "./accessPage.tsx";
import { useLink, useLinkToken } from "./link.ts";

type Link = NonNullable<ReturnType<typeof useLink>["data"]>;

/** Shows what a one-time link opens, or why it does not. */
export function LinkGate(given: {
  readonly title: string;
  readonly children: (link: Link, token: string) => ReactNode;
}) {
  const { t } = useTranslation();
  const token = useLinkToken();
  const { data, error, refetch } = useLink(token);
  if (data) return given.children(data, token);
  const isGone = token === "" || (error instanceof Refused && error.status < 500 && error.status !== 0);
  return (
    <AccessPage title={given.title}>
      {isGone && <p role="alert">{t("access.linkGone")}</p>}
      {!isGone && error && <Trouble error={error} onAgain={() => void refetch()} />}
      {!isGone && !error && <LinesSkeleton />}
    </AccessPage>
  );
}
