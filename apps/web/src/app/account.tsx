import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { SignInLink } from "../kit/trouble.tsx";
import { useSession } from "../work/session.ts";

/** Who is signed in, or the way to. Its place is as wide in either case, so that nothing moves. */
export function Account() {
  const { t } = useTranslation();
  const { state, identity } = useSession();
  if (state === "unknown") return <span className="w-14" />;
  if (!identity) return <SignInLink />;
  const { name } = identity.member;
  return (
    <Link to="/settings/$part" params={{ part: "profile" }} aria-label={t("account.title", { name })} title={name}>
      <span
        aria-hidden="true"
        className="flex size-7 items-center justify-center rounded-full bg-s2 text-note text-ink"
      >
        {name.charAt(0).toUpperCase()}
      </span>
    </Link>
  );
}
