import { type Fault, givenText, refuse, type Result, succeed } from "@shoreline/units";
import * as z from "zod";
import { MOST_FIGURE } from "./knownColumns.ts";
import { effortUnits, type OwnClass } from "./ownClass.ts";
import { publicMeasures } from "./publicClass.ts";

const figure = z.number();
const list = z.array(z.string()).readonly().optional();
const columns = z.strictObject({
  effort: z.string(),
  size: z.string().optional(),
  time: z.string().optional(),
  use: list,
  ignore: list,
});
const accuracy = z.strictObject({
  n: figure,
  sa: figure,
  mae: figure,
  mdae: figure,
  pred25: figure,
  mmre: figure,
  crpsLog: figure,
  coverage80: figure,
  intervalFactor80: figure,
});
const known = z.strictObject({
  name: z.string(),
  kind: z.enum(["number", "category"]),
  scale: z.enum(["ratings", "dates", "shares"]).optional(),
  values: z.array(z.union([figure, z.string(), z.null()])),
});

const classSchema = z.strictObject({
  schema: z.literal("class/1"),
  name: z.string(),
  fitted: z.string(),
  columns,
  effortUnit: z.enum(Object.keys(effortUnits) as [keyof typeof effortUnits]),
  measure: z.enum(publicMeasures).optional(),
  efforts: z.array(figure.positive().max(MOST_FIGURE)).min(2),
  dates: z.array(z.union([z.string(), z.null()])).optional(),
  known: z.array(known),
  lines: z.array(figure),
  accuracy,
  levels: z.tuple([figure.positive().max(0.5), figure.min(0.5).lt(1)]),
});

/** A stored class, read back; or what is wrong with it. `path` is what faults call it. */
export function readClass(data: unknown, path: string): Result<OwnClass> {
  const read = classSchema.safeParse(data);
  if (!read.success) return refuse(read.error.issues.slice(0, 10).map((issue) => classFault(issue, path)));
  const stored = read.data as OwnClass;
  const count = stored.efforts.length;
  const odd = stored.known.filter(({ values }) => values.length !== count).map(({ name }) => name);
  if (odd.length === 0 && stored.lines.length === count && (stored.dates ?? stored.efforts).length === count) {
    return succeed(stored);
  }
  const given = `${odd.length === 0 ? "lines or dates" : odd.join(", ")} not as long as efforts`;
  return refuse([
    { code: "history.unreadable-class", path, given, allowed: "a class as `forecast fit` writes it", hint: REFIT },
  ]);
}

const REFIT = "Learn it again with `shoreline forecast fit`.";

function classFault(issue: z.core.$ZodIssue, path: string): Fault {
  const where = issue.path.length === 0 ? "" : `${issue.path.join(".")}: `;
  const given = givenText(`${where}${issue.message}`);
  return { code: "history.unreadable-class", path, given, allowed: "a class as `forecast fit` writes it", hint: REFIT };
}
