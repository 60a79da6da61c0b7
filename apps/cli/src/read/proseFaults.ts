import { type OpenQuestion, type StatementReading, withPlaces } from "@shoreline/scope";
import type { Fault } from "@shoreline/units";

const AMOUNTS = ["work.effort", "work.roles", "work.size", "work.volumes", "work.units"];

/** The faults of a brief that was read from prose: what is missing has the open question as its hint. */
export function proseFaults(faults: readonly Fault[], reading: StatementReading, file: string): Fault[] {
  const asked = [...faults, ...missingAmount(faults, reading)].map((fault) => withQuestion(fault, reading.questions));
  const last = asked.length - 1;
  return asked.map((fault, index) => (index === last ? { ...fault, hint: withAdvice(fault.hint, file) } : fault));
}

/** Without a kind the brief's own check cannot tell which amount is missing; a reader of the faults wants to know. */
function missingAmount(faults: readonly Fault[], { brief }: StatementReading): Fault[] {
  const { work } = withPlaces(brief);
  const has = AMOUNTS.some((path) => Object.hasOwn(work as object, path.replace("work.", "")));
  if (has || faults.some(({ code }) => code === "brief.no-amount")) return [];
  return [
    {
      code: "brief.no-amount",
      path: "work",
      given: "work without an amount",
      allowed: "effort, roles, size, volumes or units",
    },
  ];
}

function withQuestion(fault: Fault, questions: readonly OpenQuestion[]): Fault {
  const open = questions.find(({ path }) => isAbout(path, fault));
  return open === undefined ? fault : { ...fault, hint: open.question };
}

function isAbout(path: string, fault: Fault): boolean {
  if (fault.code === "brief.no-amount") return AMOUNTS.some((amount) => path.startsWith(amount));
  return fault.code === "brief.missing" && path === fault.path;
}

function withAdvice(hint: string | undefined, file: string): string {
  const advice = `\`shoreline read ${file} --out brief.yaml\` writes what was found, to be completed.`;
  return hint === undefined ? advice : `${hint} ${advice}`;
}
