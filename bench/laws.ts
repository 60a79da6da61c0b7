/*
 * The laws over 1,000 briefs each (`npm run laws`, or with another number behind `--`), written to
 * bench/results/laws.md. The exit code is 0 only when every law holds for every brief.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { breach, LAW_SEED, type Law } from "../tests/laws/law.ts";
import { laws } from "../tests/laws/laws.ts";

const DRAWN = 1_000;
const RESULTS = join(import.meta.dirname, "results/laws.md");

interface Finding {
  readonly law: Law;
  readonly broken: number;
  readonly example: string | null;
  readonly secondsEach: number;
}

function finding(law: Law, drawn: number): Finding {
  const started = performance.now();
  const broken = fc
    .sample(law.cases, { seed: LAW_SEED, numRuns: drawn })
    .filter((each) => law.offences(each).length > 0).length;
  const secondsEach = (performance.now() - started) / 1000 / drawn;
  return { law, broken, secondsEach, example: broken === 0 ? null : breach(law, drawn) };
}

function page(findings: readonly Finding[], drawn: number): string {
  const rows = findings.map(
    ({ law, broken, secondsEach }) => `| ${law.claim} | ${broken} | ${(secondsEach * 1000).toFixed(0)} |`,
  );
  const examples = findings.flatMap(({ law, example }) =>
    example === null ? [] : [`\n## Broken: ${law.claim}\n\n\`\`\`text\n${example}\n\`\`\``],
  );
  return [
    "# Laws that hold for every brief",
    "",
    `${drawn} generated briefs for each law, seed ${LAW_SEED}, 256 futures each; renewed by \`npm run laws\`.`,
    "",
    "| law | briefs that break it | ms each |",
    "| --- | ---: | ---: |",
    ...rows,
    ...examples,
    "",
  ].join("\n");
}

const drawn = Number(process.argv[2] ?? DRAWN);
const findings = laws.map((law) => {
  const found = finding(law, drawn);
  console.log(
    `${found.broken === 0 ? "holds " : "BROKEN"} ${law.claim}${found.broken === 0 ? "" : ` (${found.broken} of ${drawn})`}`,
  );
  return found;
});
if (drawn === DRAWN) writeFileSync(RESULTS, page(findings, drawn));
process.exitCode = findings.every(({ broken }) => broken === 0) ? 0 : 1;
