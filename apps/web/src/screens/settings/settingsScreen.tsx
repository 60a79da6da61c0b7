import { Link, useParams } from "@tanstack/react-router";
import { type ComponentType, lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { NotFound } from "../../kit/notFound.tsx";
import { SignedIn } from "../../kit/signedIn.tsx";
import { LinesSkeleton } from "../../kit/skeleton.tsx";
import { useTitle } from "../../kit/useTitle.ts";
import { useSession } from "../../work/session.ts";
import { type PartId, parts } from "./parts.ts";

const SHOWN: Readonly<Record<PartId, ComponentType>> = {
  profile: lazy(() => import("./profilePart.tsx").then(({ ProfilePart }) => ({ default: ProfilePart }))),
  passkeys: lazy(() => import("./passkeysPart.tsx").then(({ PasskeysPart }) => ({ default: PasskeysPart }))),
  sessions: lazy(() => import("./sessionsPart.tsx").then(({ SessionsPart }) => ({ default: SessionsPart }))),
  tokens: lazy(() => import("./tokensPart.tsx").then(({ TokensPart }) => ({ default: TokensPart }))),
  organisation: lazy(() =>
    import("./organisationPart.tsx").then(({ OrganisationPart }) => ({ default: OrganisationPart })),
  ),
  members: lazy(() => import("./membersPart.tsx").then(({ MembersPart }) => ({ default: MembersPart }))),
  facts: lazy(() => import("./factsPart.tsx").then(({ FactsPart }) => ({ default: FactsPart }))),
  classes: lazy(() => import("./classesPart.tsx").then(({ ClassesPart }) => ({ default: ClassesPart }))),
  audit: lazy(() => import("./auditPart.tsx").then(({ AuditPart }) => ({ default: AuditPart }))),
};

/** The settings: one part at a time, each at its own address. */
export function SettingsScreen() {
  const { part: id } = useParams({ from: "/settings/$part" });
  const part = parts.find((each) => each.id === id);
  if (!part) return <NotFound />;
  return <ShownPart part={part} />;
}

function ShownPart({ part }: { readonly part: (typeof parts)[number] }) {
  const { t } = useTranslation();
  useTitle(t(`settings.${part.id}`), t("nav.settings"));
  const Part = SHOWN[part.id];
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-4 md:grid-cols-[180px_minmax(0,1fr)]">
      <PartList />
      <section>
        <h1 className="mt-0 mb-2 text-lead font-semibold">{t(`settings.${part.id}`)}</h1>
        <p className="mt-0 max-w-[72ch] text-quiet">{t(`settings.${part.id}.lead`)}</p>
        <SignedIn permission={part.permission}>
          <Suspense fallback={<LinesSkeleton />}>
            <Part />
          </Suspense>
        </SignedIn>
      </section>
    </div>
  );
}

/** Roles see what they may. */
function PartList() {
  const { t } = useTranslation();
  const { state, may } = useSession();
  return (
    <nav aria-label={t("nav.settings")}>
      <ul className="m-0 flex list-none flex-wrap gap-x-4 gap-y-1 p-0 text-note md:flex-col">
        {parts
          .filter(({ permission }) => state !== "signedIn" || may(permission))
          .map(({ id }) => (
            <li key={id}>
              <Link
                to="/settings/$part"
                params={{ part: id }}
                className="text-quiet no-underline hover:text-ink data-[status=active]:font-semibold data-[status=active]:text-ink"
              >
                {t(`settings.${id}`)}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
