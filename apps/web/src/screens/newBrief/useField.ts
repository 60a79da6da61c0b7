import { useEffect, useState } from "react";
import type { CheckedBrief } from "../../engine/briefDesk.ts";
import { editDraft } from "../../work/edits.ts";
import { valueAt } from "./briefCheck.ts";

/**
 * A field of the draft, and how to say it otherwise. What was just said is shown at once; the engine, which checks it,
 * follows a moment later.
 */
export function useField({ data }: CheckedBrief, path: string): readonly [unknown, (value: unknown) => void] {
  const checked = valueAt(data, path);
  const [ahead, setAhead] = useState<{ readonly value: unknown }>();
  const isCaughtUp = ahead !== undefined && JSON.stringify(ahead.value) === JSON.stringify(checked);
  useEffect(() => {
    if (isCaughtUp) setAhead(undefined);
  }, [isCaughtUp]);
  const say = (value: unknown) => {
    setAhead({ value: value ?? undefined });
    void editDraft([{ path, value }]).then((faults) => faults.length > 0 && setAhead(undefined));
  };
  return [ahead === undefined ? checked : ahead.value, say];
}
