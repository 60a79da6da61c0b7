import { type Atlas, countries, type Country, country } from "@shoreline/atlas";
import { hasEntity, type Setting } from "@shoreline/economics";
import { describedOnce } from "@shoreline/simulate";

/**
 * What of a member's market stands open to whoever is established in another member. In the single market a company may
 * serve from any member (TFEU art. 49 and 56); customs unions and free-trade areas open goods and little of services.
 * The shares are judgement.
 */
const BLOCS: Readonly<Record<string, number>> = {
  EEA: 0.5,
  USMCA: 0.25,
  MERCOSUR: 0.25,
  GCC: 0.25,
  ASEAN: 0.2,
  "CAFTA-DR": 0.15,
};

const TRILLION = 1e12;

/**
 * Economy that one more presence, in `iso2`, opens to the company, in tn USD a year of gross domestic product: the
 * country's own and part of its bloc's, less what stands open from home and the entities that there are. 0 where the
 * company is established already; the more it has, the less another country adds.
 */
export function openedMarket(setting: Setting, iso2: string): number {
  const known = openedOn(setting);
  const opened = known.get(iso2) ?? addedMarket(setting, iso2);
  known.set(iso2, opened);
  return opened;
}

/** Countries of which it was asked before: every arrangement there opens the same. */
const openedOn = describedOnce((_setting: Setting) => new Map<string, number>());

function addedMarket(setting: Setting, iso2: string): number {
  const established = countries().filter((each) => each.iso2 === home(setting) || hasEntity(setting, each.iso2));
  if (established.some((each) => each.iso2 === iso2)) return 0;
  const newcomer = country(iso2);
  return countries().reduce((sum, market) => {
    const before = openness(market, established);
    const after = Math.max(before, opennessFrom(market, newcomer));
    return after > before
      ? sum + (after - before) * economyOf(market.iso2, setting.brief.work.start, setting.atlas)
      : sum;
  }, 0);
}

function home({ home: { site } }: Setting): string {
  return site.country;
}

/** How far a market stands open to a company with these establishments, 0–1. */
function openness(market: Country, established: readonly Country[]): number {
  return Math.max(0, ...established.map((from) => opennessFrom(market, from)));
}

function opennessFrom(market: Country, from: Country): number {
  if (market.iso2 === from.iso2) return 1;
  const shared = market.blocs.filter((bloc) => from.blocs.includes(bloc));
  return Math.max(0, ...shared.map((bloc) => BLOCS[bloc] ?? 0));
}

const economiesOf = describedOnce((_atlas: Atlas) => new Map<string, number>());

/** Gross domestic product at market rates, tn USD a year: people · product per head, both of the atlas. */
function economyOf(iso2: string, date: string, atlas: Atlas): number {
  const economies = economiesOf(atlas);
  const { factAt } = atlas;
  const name = `${iso2} ${date}`;
  const known = economies.get(name);
  if (known !== undefined) return known;
  const found = (factAt("population", iso2, date).value * factAt("gdpPerHeadUsd", iso2, date).value) / TRILLION;
  economies.set(name, found);
  return found;
}
