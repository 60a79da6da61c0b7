import type { Permission } from "@shoreline/api";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../work/session.ts";
import { LinesSkeleton } from "./skeleton.tsx";
import { SignInLink } from "./trouble.tsx";

/** Shows its content to who is signed in and may do it; tells all others what it takes. */
export function SignedIn(given: { readonly permission?: Permission; readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { state, may } = useSession();
  if (state === "unknown") return <LinesSkeleton />;
  if (state === "signedOut")
    return (
      <p>
        {t("signIn.needed")} <SignInLink />
      </p>
    );
  if (given.permission && !may(given.permission)) return <p>{t("problem.not-allowed")}</p>;
  return given.children;
}
