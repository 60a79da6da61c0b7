import type { Brief, CallStaffing, Workload } from "@shoreline/scope";

/** The cases of a service and who is there for them. */
export interface ServiceForecast {
  /** Cases of all kinds, month by month at the median. */
  readonly casesPerMonth: readonly number[];
  readonly handlingMinutes: number;
  readonly growthPerYear: number;
  /** What the line promises, where calls come. */
  readonly promise?: { readonly serviceLevel: number; readonly withinSeconds: number };
  /** Heads by the half hour, where calls come. */
  readonly staffing?: CallStaffing;
}

/** What a service with volumes has to handle; nothing for other work. */
export function serviceForecast({ work }: Brief, { tasks, staffing }: Workload): ServiceForecast | undefined {
  const { volumes } = work;
  if (volumes === undefined || tasks === undefined) return undefined;
  const { growthPerYear, serviceLevel, withinSeconds } = volumes;
  return {
    casesPerMonth: tasks.perMonth,
    handlingMinutes: tasks.minutesEach,
    growthPerYear,
    ...(staffing === undefined ? {} : { promise: { serviceLevel, withinSeconds }, staffing }),
  };
}
