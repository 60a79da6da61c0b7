import { city } from "@shoreline/atlas";
import type { Decision } from "@shoreline/decide";
import { returnWords, todayWords, workWords } from "@shoreline/dossier";
import { count, dateWords } from "../page/figures.ts";
import { listBlock, type Section } from "../page/page.ts";

/** The best by return, and how all of it was computed. */
export function provenanceSection(decision: Decision): Section[] {
  const { trials, seed, sampling, atlas, id } = decision;
  return [
    { title: "Best by return", blocks: [listBlock([returnWords(decision)])] },
    {
      title: "How this was computed",
      blocks: [
        listBlock([
          workWords(decision),
          ...todayWords(decision),
          `${count(trials)} futures${sampling === "sobol" ? ", points of a scrambled Sobol sequence," : ""} from seed ${seed}; the same command gives the same answer to the last byte.`,
          `Facts: atlas ${atlas.version} of ${dateWords(atlas.date)}, ${count(decision.facts.length)} of them; sites considered: ${siteNames(decision)}.`,
          `Decision ${id}.`,
        ]),
      ],
    },
  ];
}

function siteNames({ proposals }: Decision): string {
  return proposals.map(({ site }) => city(site).name).join(", ");
}
