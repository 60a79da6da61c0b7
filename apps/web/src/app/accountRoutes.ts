import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { backSearch } from "./backSearch.ts";
import { root } from "./root.ts";

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: backSearch,
  component: lazyRouteComponent(() => import("../screens/access/signInScreen.tsx"), "SignInScreen"),
});

const setUp = createRoute({
  getParentRoute: () => root,
  path: "/set-up",
  component: lazyRouteComponent(() => import("../screens/access/setUpScreen.tsx"), "SetUpScreen"),
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: "/invitation",
  component: lazyRouteComponent(() => import("../screens/access/invitationScreen.tsx"), "InvitationScreen"),
});

const newPassword = createRoute({
  getParentRoute: () => root,
  path: "/new-password",
  component: lazyRouteComponent(() => import("../screens/access/newPasswordScreen.tsx"), "NewPasswordScreen"),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: "/settings",
  beforeLoad: () => {
    throw redirect({ to: "/settings/$part", params: { part: "profile" }, replace: true });
  },
});

const settingsPart = createRoute({
  getParentRoute: () => root,
  path: "/settings/$part",
  component: lazyRouteComponent(() => import("../screens/settings/settingsScreen.tsx"), "SettingsScreen"),
});

const briefs = createRoute({
  getParentRoute: () => root,
  path: "/briefs",
  component: lazyRouteComponent(() => import("../screens/brief/briefsScreen.tsx"), "BriefsScreen"),
});

const brief = createRoute({
  getParentRoute: () => root,
  path: "/briefs/$id",
  component: lazyRouteComponent(() => import("../screens/brief/briefScreen.tsx"), "BriefScreen"),
});

/** Getting in, the settings, and what was kept. */
export const accountRoutes = [signIn, setUp, invitation, newPassword, settings, settingsPart, briefs, brief] as const;
