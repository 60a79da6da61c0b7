import { lazy, Suspense } from "react";
import { LinesSkeleton } from "../../kit/skeleton.tsx";
import { useTitle } from "../../kit/useTitle.ts";
import { useSession } from "../../work/session.ts";
import { Welcome } from "./welcome.tsx";

const OwnWork = lazy(() => import("./ownWork.tsx").then((module) => ({ default: module.OwnWork })));

/** The first thing seen: what this is, or, for who is signed in, what waits. */
export function HomeScreen() {
  useTitle();
  const { state } = useSession();
  if (state === "signedOut") return <Welcome />;
  return <Suspense fallback={<LinesSkeleton lines={8} />}>{state === "signedIn" ? <OwnWork /> : null}</Suspense>;
}
