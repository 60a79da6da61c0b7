import { atlasDate, atlasVersion, cities, countries, factsOf, sources } from "@shoreline/atlas";
import { count, dateWords } from "../page/figures.ts";
import { type Cell, type Page, tableBlock, textBlock } from "../page/page.ts";
import type { Reply } from "../reply.ts";
import {
  type Check,
  clockCheck,
  folderCheck,
  nodeCheck,
  packagesCheck,
  temporaryFolderCheck,
  timeZoneCheck,
} from "./checks.ts";
import type { Environment } from "../service/environment.ts";
import { bitsCheck, decisionCheck } from "./simulationChecks.ts";

/** Answers `doctor`: every check with what was found; ends with 1 when one fails. */
export async function doctorReply(environment: Environment): Promise<Reply> {
  const start = performance.now();
  const checks = await allChecks(environment);
  const milliseconds = Math.round(performance.now() - start);
  const ok = checks.every((check) => check.ok);
  const document = { ok, checks, milliseconds };
  return { kind: "answer", exitCode: ok ? 0 : 1, document, page: () => doctorPage(checks, milliseconds), notes: [] };
}

async function allChecks(environment: Environment): Promise<Check[]> {
  const { versions, cwd } = process;
  return [
    nodeCheck(versions.node),
    await packagesCheck(PACKAGES),
    atlasCheck(),
    clockCheck(Temporal.Now.plainDateISO().toString(), atlasDate),
    timeZoneCheck(versions["tz"]),
    await folderCheck(cwd()),
    await temporaryFolderCheck(),
    attempted("simulation", bitsCheck),
    attempted("decision", () => decisionCheck(() => performance.now())),
    ...(await servicePart(environment)),
  ];
}

/** The service is a part of its own, loaded only here. */
async function servicePart(environment: Environment): Promise<Check[]> {
  try {
    const { serviceChecks } = await import("./serviceChecks.ts");
    return await serviceChecks(environment, Date.now);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return [{ name: "database of the service", ok: false, found }];
  }
}

const PACKAGES = {
  units: () => import("@shoreline/units"),
  atlas: () => import("@shoreline/atlas"),
  calendars: () => import("@shoreline/calendars"),
  arrangements: () => import("@shoreline/arrangements"),
  simulate: () => import("@shoreline/simulate"),
  scope: () => import("@shoreline/scope"),
  economics: () => import("@shoreline/economics"),
  decide: () => import("@shoreline/decide"),
  server: () => import("@shoreline/server"),
};

function atlasCheck(): Check {
  const facts = countries().reduce((sum, { iso2 }) => sum + factsOf(iso2).length, 0);
  const counts = `${countries().length} countries, ${cities().length} cities, ${count(facts)} facts of countries, ${sources().length} sources`;
  return { name: "atlas", ok: facts > 0, found: `version ${atlasVersion} of ${dateWords(atlasDate)}: ${counts}` };
}

/** A check that breaks has failed, and says how. */
function attempted(name: string, check: () => Check): Check {
  try {
    return check();
  } catch (error) {
    return { name, ok: false, found: error instanceof Error ? error.message : String(error) };
  }
}

function doctorPage(checks: readonly Check[], milliseconds: number): Page {
  const failed = checks.filter(({ ok }) => !ok).length;
  const sentence = failed === 0 ? "Everything is in order." : `${failed} of ${checks.length} checks failed.`;
  const rows = checks.map(({ name, ok, found, advice }): Cell[] => [
    { text: ok ? "✓" : "✗", tone: ok ? "recommended" : "fault" },
    { text: name },
    { text: advice === undefined ? found : `${found}. ${advice}` },
  ]);
  const table = tableBlock([{ head: "" }, { head: "" }, { head: "", wraps: true }], rows);
  return [
    { blocks: [textBlock(sentence, failed === 0 ? "strong" : "fault")] },
    { blocks: [table] },
    { blocks: [textBlock(`Taken: ${count(milliseconds)} ms.`, "quiet")] },
  ];
}
