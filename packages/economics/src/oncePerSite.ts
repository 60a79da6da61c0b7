import { describedOnce } from "@shoreline/simulate";
import { oncePerGround } from "./ground.ts";
import type { Setting } from "./setting.ts";
import type { SiteConditions } from "./siteConditions.ts";

/** Describes once what follows from a setting, a site in it and, where it matters, who works there. */
export function oncePerSite<Who extends readonly string[], T>(
  describe: (setting: Setting, site: SiteConditions, ...who: Who) => T,
): (setting: Setting, site: SiteConditions, ...who: Who) => T {
  const knownAt = oncePerGround(() => describedOnce<SiteConditions, Map<string, T>>(() => new Map()));
  return (setting, site, ...who) => {
    const known = knownAt(setting)(site);
    const name = who.join("/");
    const described = known.get(name) ?? describe(setting, site, ...who);
    known.set(name, described);
    return described;
  };
}
