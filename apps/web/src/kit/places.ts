import { useQuery } from "@tanstack/react-query";
import type { OfferedPlace } from "../engine/atlas/atlasDesk.ts";
import { engine } from "../engine/engine.ts";

/** Every place that can be named, once for all pickers. */
export function usePlaces(): readonly OfferedPlace[] {
  const places = useQuery({ queryKey: ["places"], queryFn: () => engine().offeredPlaces(), staleTime: Infinity });
  return places.data ?? [];
}

/** What a picker of places is told. */
export interface PlaceChoice {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (id: string) => void;
  /** Cities alone, as a site of work must be. */
  readonly citiesOnly?: boolean;
  /** Countries alone, as law and limits are about. */
  readonly countriesOnly?: boolean;
  /** What the input is described by, and whether what it holds is refused. */
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean;
  readonly isLabelHidden?: boolean;
  readonly placeholder?: string;
}
