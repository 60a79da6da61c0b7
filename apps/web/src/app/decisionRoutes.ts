import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { fetchOwnFacts } from "../work/ownFacts.ts";
import { queries } from "../work/queries.ts";
import { decisionAboutQuery, decisionQuery } from "../work/kept.ts";
import { decisionSearch, exploreSearch } from "../addresses/decisionSearch.ts";
import { root } from "./root.ts";

/** The engine takes longest to be there: it starts with the way to a decision, beside the screen. */
async function startEngine(): Promise<void> {
  const { engine } = await import("../engine/engine.ts");
  engine();
}

/** An answer waits for the engine, for the brief and for own facts: all are on their way before the screen is there. */
function prepareAnswer(example: string | undefined): void {
  void startEngine();
  fetchOwnFacts();
  if (example !== undefined) void fetchExample(example);
}

async function fetchExample(name: string): Promise<void> {
  const { exampleQuery } = await import("../work/theBrief.ts");
  await queries.prefetchQuery(exampleQuery(name));
}

const draft = createRoute({
  getParentRoute: () => root,
  path: "/draft",
  validateSearch: decisionSearch,
  loaderDeps: ({ search: { example } }) => ({ example }),
  loader: ({ deps: { example } }) => prepareAnswer(example),
  component: lazyRouteComponent(() => import("../screens/decision/draftScreen.tsx"), "DraftScreen"),
});

const decision = createRoute({
  getParentRoute: () => root,
  path: "/decisions/$id",
  validateSearch: decisionSearch,
  loader: ({ params: { id } }) => {
    void startEngine();
    void queries.prefetchQuery(decisionQuery(id));
    void queries.prefetchQuery(decisionAboutQuery(id));
  },
  component: lazyRouteComponent(() => import("../screens/decision/keptScreen.tsx"), "KeptScreen"),
});

const explore = createRoute({
  getParentRoute: () => root,
  path: "/explore",
  validateSearch: exploreSearch,
  loaderDeps: ({ search: { example } }) => ({ example }),
  loader: ({ deps: { example } }) => prepareAnswer(example),
  component: lazyRouteComponent(() => import("../screens/explore/exploreScreen.tsx"), "ExploreScreen"),
});

/** The answer, and what it would be otherwise. */
export const decisionRoutes = [draft, decision, explore] as const;
