import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Fault } from "@shoreline/units";
import type { CheckedBrief } from "../../engine/briefDesk.ts";
import { engine } from "../../engine/engine.ts";
import { useDraft } from "../../work/draft.ts";
import { type BriefField, fieldFor } from "./fields.ts";

/** The draft, checked as it is being written; undefined until the engine is there. */
export function useBriefCheck(): CheckedBrief | undefined {
  const { text } = useDraft();
  const { data, error } = useQuery({
    queryKey: ["brief", "check", text],
    queryFn: () => engine().checkedBrief(text),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 10_000,
  });
  if (error) throw error;
  return data;
}

/** What stands in a brief at a path without lists. */
export function valueAt(data: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  }, data);
}

/** What is wrong with a field: the first of its faults. */
export function faultOf({ faults }: CheckedBrief, field: BriefField): Fault | undefined {
  return faults.find((fault) => fieldOf(fault)?.path === field.path);
}

function fieldOf({ code, path }: Fault): BriefField | undefined {
  return fieldFor(code === "brief.no-amount" ? "work.roles" : path);
}
