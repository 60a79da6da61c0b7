import { type Classification, classify, type ClassifyQuestion, parties } from "@shoreline/arrangements";
import { figure } from "../page/figures.ts";
import { type Page, tableBlock, textBlock } from "../page/page.ts";
import { answer, type Reply, refusal } from "../reply.ts";

/** What `classify` is asked, as typed. */
export type TypedQuestion = Readonly<Record<"party" | "home" | "site", string | undefined>>;

const NEEDED = [
  { name: "party", allowed: parties.join(", ") },
  { name: "home", allowed: "a city or country: where the company asks for the work" },
  { name: "site", allowed: "a city or country: where the work is done" },
] as const;

/** Answers `classify`: what an arrangement is called, and why; or all that is missing or wrong. */
export function classifyReply(question: TypedQuestion): Reply {
  const missing = NEEDED.filter(({ name }) => question[name] === undefined);
  const classified = classify({ ...COMPLETE, ...given(question) });
  const wrong = classified.ok ? [] : classified.faults.map((fault) => ({ ...fault, path: `--${fault.path}` }));
  const faults = [
    ...missing.map(({ name, allowed }) => ({ code: "cli.missing-option", path: `--${name}`, allowed })),
    ...wrong,
  ];
  if (faults.length > 0 || !classified.ok) return refusal(faults);
  return answer(classified.value, () => classificationPage(classified.value));
}

/** Stands in for what is missing, so that what was given is still looked at. */
const COMPLETE: ClassifyQuestion = { party: "employees", home: "US", site: "US" };

function given(question: TypedQuestion): Partial<ClassifyQuestion> {
  return Object.fromEntries(Object.entries(question).filter(([, value]) => value !== undefined));
}

function classificationPage({
  name,
  because,
  party,
  reach,
  crossesBorder,
  clockDifferenceHours,
}: Classification): Page {
  const rows = [
    ["party", party],
    ["reach", reach],
    ["crosses a border", crossesBorder ? "yes" : "no"],
    ["clocks apart", `${figure(Number(clockDifferenceHours.toFixed(2)))} h, averaged over the year`],
  ];
  return [
    { blocks: [textBlock(name, "strong"), textBlock(because)] },
    { blocks: [tableBlock([{ head: "" }, { head: "", wraps: true }], rows)] },
  ];
}
