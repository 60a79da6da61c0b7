import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Refused } from "../work/server.ts";
import { useSession } from "../work/session.ts";
import { buttonLook } from "./button.tsx";
import { SignInLink } from "./trouble.tsx";
import { useTitle } from "./useTitle.ts";

/** Something that is not there for who asks: what it is about, and the ways on. */
export function Missing({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  const { t } = useTranslation();
  const { state } = useSession();
  useTitle(title);
  return (
    <section role="alert">
      <h1 className="mt-0 mb-2 text-lead leading-tight font-semibold">{title}</h1>
      {children}
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {state === "signedOut" && <SignInLink />}
        <Link to="/" className={buttonLook()}>
          {t("notFound.home")}
        </Link>
      </p>
    </section>
  );
}

/** Whether the service knows nothing under an address, or nothing for who asks. */
export function isMissing(error: unknown): boolean {
  return error instanceof Refused && (error.status === 404 || error.faults.some(({ path }) => path === "path.id"));
}

/** Whether it takes to be signed in. */
export function needsSignIn(error: unknown): boolean {
  return error instanceof Refused && error.status === 401;
}
