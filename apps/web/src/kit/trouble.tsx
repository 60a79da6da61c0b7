import { Link, useRouterState } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { OFFLINE, Refused } from "../work/server.ts";
import { Button } from "./button.tsx";
import { Faults } from "./faults.tsx";

/** Kinds of problems that have words of their own; others are told as the service tells them. */
const KNOWN = [
  "offline",
  "unavailable",
  "sign-in-needed",
  "not-recognised",
  "not-allowed",
  "not-found",
  "changed",
  "cannot-decide",
  "too-large",
] as const;

/** What the service refused or could not do: what happened, what is kept, and the next step. */
export function Trouble({ error, onAgain }: { readonly error: unknown; readonly onAgain?: (() => void) | undefined }) {
  const { t } = useTranslation();
  if (!error) return null;
  if (!(error instanceof Refused)) return <p role="alert">{error instanceof Error ? error.message : String(error)}</p>;
  const known = KNOWN.find((kind) => kind === error.kind);
  if (error.faults.length > 0)
    return <Faults faults={error.faults} {...(known ? { title: t(`problem.${known}`) } : {})} />;
  const isPassing = error.status === OFFLINE || error.status >= 500;
  return (
    <section role="alert" className="my-4 border-l-4 border-fault py-1 pl-3">
      <p className="m-0 font-semibold">{headline(error, known, t)}</p>
      {!known && error.problem.detail && <p className="m-0 text-note">{error.problem.detail}</p>}
      {isPassing && <p className="m-0 text-note">{t("problem.kept")}</p>}
      {error.kind === "sign-in-needed" && <SignInLink />}
      {isPassing && onAgain && (
        <Button className="mt-2" onClick={onAgain}>
          {t("failure.again")}
        </Button>
      )}
    </section>
  );
}

type Words = ReturnType<typeof useTranslation>["t"];

function headline({ kind, problem, retryAfter }: Refused, known: (typeof KNOWN)[number] | undefined, t: Words): string {
  if (kind === "too-many") return t("problem.too-many", { count: retryAfter ?? 60 });
  return known ? t(`problem.${known}`) : problem.title;
}

/** The way to sign in, and back to where one is. */
export function SignInLink() {
  const { t } = useTranslation();
  const back = useRouterState({ select: ({ location }) => location.href });
  return (
    <Link to="/sign-in" search={{ back }} className="font-semibold">
      {t("signIn.title")}
    </Link>
  );
}
