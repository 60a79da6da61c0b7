import { createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { accountRoutes } from "./accountRoutes.ts";
import { decisionRoutes } from "./decisionRoutes.ts";
import { compareSearch } from "../addresses/compareSearch.ts";
import { atlasSearch } from "../addresses/atlasSearch.ts";
import { Failure } from "./failure.tsx";
import { newSearch } from "../addresses/newSearch.ts";
import { overlapSearch } from "../addresses/overlapSearch.ts";
import { root } from "./root.ts";

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: lazyRouteComponent(() => import("../screens/home/homeScreen.tsx"), "HomeScreen"),
});

const newBrief = createRoute({
  getParentRoute: () => root,
  path: "/new",
  validateSearch: newSearch,
  component: lazyRouteComponent(() => import("../screens/newBrief/newScreen.tsx"), "NewScreen"),
});

const guide = createRoute({
  getParentRoute: () => root,
  path: "/guide",
  component: lazyRouteComponent(() => import("../screens/guide/guideScreen.tsx"), "GuideScreen"),
});

const guideEntry = createRoute({
  getParentRoute: () => root,
  path: "/guide/$entry",
  component: lazyRouteComponent(() => import("../screens/guide/entryScreen.tsx"), "EntryScreen"),
});

const atlas = createRoute({
  getParentRoute: () => root,
  path: "/atlas",
  validateSearch: atlasSearch,
  component: lazyRouteComponent(() => import("../screens/atlas/atlasScreen.tsx"), "AtlasScreen"),
});

const atlasSources = createRoute({
  getParentRoute: () => root,
  path: "/atlas/sources",
  component: lazyRouteComponent(() => import("../screens/atlas/sourcesScreen.tsx"), "SourcesScreen"),
});

const atlasPlace = createRoute({
  getParentRoute: () => root,
  path: "/atlas/$place",
  component: lazyRouteComponent(() => import("../screens/atlas/placeScreen.tsx"), "PlaceScreen"),
});

const overlap = createRoute({
  getParentRoute: () => root,
  path: "/overlap",
  validateSearch: overlapSearch,
  component: lazyRouteComponent(() => import("../screens/overlap/overlapScreen.tsx"), "OverlapScreen"),
});

const compare = createRoute({
  getParentRoute: () => root,
  path: "/compare",
  validateSearch: compareSearch,
  component: lazyRouteComponent(() => import("../screens/compare/compareScreen.tsx"), "CompareScreen"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    newBrief,
    guide,
    guideEntry,
    atlas,
    atlasSources,
    atlasPlace,
    ...accountRoutes,
    ...decisionRoutes,
    overlap,
    compare,
  ]),
  defaultPreload: "intent",
  // Inside of the shell, so that the way to everything else stays.
  defaultErrorComponent: Failure,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
