import {
  type BriefReading,
  type Change,
  type ChangedData,
  changedData,
  parseText,
  readBrief,
  type ReadOptions,
} from "@shoreline/scope";
import { type Fault, refuse, type Result, succeed } from "@shoreline/units";

/** The text of a brief and how it is to be read. */
export interface BriefText {
  readonly text: string;
  readonly file: string;
  readonly isProse: boolean;
  readonly today: string;
  readonly options: ReadOptions;
}

/** A brief as it was written, before anything is checked or completed. */
export interface BriefSource {
  readonly data: unknown;
  readonly options: ReadOptions;
  /** What reading prose had to say. */
  readonly warnings: readonly Fault[];
}

/** The data of a brief; of prose, what was read from it. Faults of the text. */
export async function briefSource(brief: BriefText): Promise<Result<BriefSource>> {
  const { text, options } = brief;
  if (brief.isProse) return proseSource(brief);
  const parsed = parseText(text, options.name ?? "");
  return parsed.ok ? succeed({ data: parsed.value, options, warnings: [] }) : parsed;
}

async function proseSource(brief: BriefText): Promise<Result<BriefSource>> {
  const { proseBrief } = await import("../read/proseBrief.ts");
  const reading = proseBrief(brief);
  if (!reading.ok) return reading;
  const { given: data, warnings } = reading.value;
  const plain = readBrief(data, brief.options);
  const known = plain.ok ? plain.value.warnings.map(nameOf) : [];
  return succeed({ data, options: brief.options, warnings: warnings.filter((each) => !known.includes(nameOf(each))) });
}

function nameOf({ code, path, given }: Fault): string {
  return `${code} ${path} ${given ?? ""}`;
}

/**
 * The brief with changes, read as if it had been written so; or everything that is wrong with the changes and with what
 * they make. A later layer of changes may say anew what an earlier one said.
 */
export function changedReading(source: BriefSource, layers: readonly (readonly Change[])[]): Result<BriefReading> {
  const { data, faults } = layers.reduce<ChangedData>(
    (before, layer) => {
      const after = changedData(before.data, layer);
      return { data: after.data, faults: [...before.faults, ...after.faults] };
    },
    { data: source.data, faults: [] },
  );
  const reading = readBrief(data, source.options);
  if (faults.length > 0) return refuse([...faults, ...(reading.ok ? [] : reading.faults)]);
  if (!reading.ok) return reading;
  const paths = layers.flat().map(({ path }) => path);
  const about = source.warnings.filter(
    ({ path }) => !paths.some((said) => path === said || path.startsWith(`${said}.`)),
  );
  return succeed({ ...reading.value, warnings: [...about, ...reading.value.warnings] });
}
