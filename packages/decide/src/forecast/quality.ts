import {
  type BriefReading,
  type ClassQuality,
  type OwnClasses,
  publicClass,
  publicMeasures,
  referenceQuality,
  type Workload,
} from "@shoreline/scope";
import { quantile } from "@shoreline/simulate";

/** How far a forecast can be trusted. */
export interface Quality {
  /** Own past projects, published ones, or only what the brief says. */
  readonly basis: "own projects" | "published projects" | "brief";
  /** Upper over lower end of the range in which eight of ten efforts lie, change left aside. */
  readonly intervalFactor80: number;
  /** Of own projects: the class, how many, and the day of its fit. */
  readonly class?: string;
  readonly projects?: number;
  readonly fitted?: string;
  /** How the class did on own projects, each forecast by the others from as much as is known here. */
  readonly own?: ClassQuality;
  /** Of published projects: each measure of size with what it rests on. */
  readonly published?: readonly PublishedBasis[];
}

interface PublishedBasis {
  readonly measure: string;
  readonly basis: string;
  readonly n: number;
  readonly organisations: number;
  /** Year of the youngest. */
  readonly date: string;
  readonly source: string;
}

/** What stands behind the forecast of a brief. */
export function qualityOf({ brief: { work } }: BriefReading, amount: Workload, classes: OwnClasses): Quality {
  const intervalFactor80 = quantile(amount.level, 0.9) / quantile(amount.level, 0.1);
  if (work.reference !== undefined) {
    const { class: name, projects, fitted } = work.reference;
    const own = referenceQuality(work, classes);
    return {
      basis: "own projects",
      intervalFactor80,
      class: name,
      projects,
      fitted,
      ...(own === undefined ? {} : { own }),
    };
  }
  const measures =
    work.kind === "project" ? publicMeasures.filter((measure) => work.size?.[measure] !== undefined) : [];
  if (measures.length === 0) return { basis: "brief", intervalFactor80 };
  const published = measures.map((measure) => {
    const { basis, unit, n, organisations, date, source } = publicClass(measure);
    return { measure: unit, basis, n, organisations, date, source };
  });
  return { basis: "published projects", intervalFactor80, published };
}
