import { Slider as Base } from "@base-ui/react/slider";
import { useId } from "react";

/** A place on the track of a slider that means something. */
export interface TrackMark {
  readonly at: number;
  readonly label: string;
}

/**
 * A number to move by hand or by keys, with the ends of its track. `plausible` shades the range in which it probably lies; `flip` marks where the
 * answer turns; `saved` is the value of what was kept.
 */
export function Slider(given: {
  readonly label: string;
  /** A line that says what the value is measured against. */
  readonly hint?: string | undefined;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly words: (value: number) => string;
  readonly onChange: (value: number) => void;
  readonly onSettle?: (value: number) => void;
  readonly plausible?: readonly [number, number] | undefined;
  readonly flip?: TrackMark | undefined;
  readonly saved?: number | undefined;
}) {
  const hintId = useId();
  const place = (value: number) =>
    `${Math.min(100, Math.max(0, ((value - given.min) / (given.max - given.min)) * 100))}%`;
  return (
    <Base.Root
      value={given.value}
      min={given.min}
      max={given.max}
      step={given.step}
      onValueChange={(value) => given.onChange(value as number)}
      onValueCommitted={(value) => given.onSettle?.(value as number)}
      className="my-4"
    >
      <div className="grid grid-cols-[minmax(0,1fr)_40%] items-baseline gap-x-2 text-note [overflow-wrap:break-word]">
        <Base.Label className="font-semibold first-letter:uppercase">{given.label}</Base.Label>
        <output className="text-right">{given.words(given.value)}</output>
      </div>
      {given.hint && (
        <p id={hintId} className="m-0 max-w-[72ch] text-small text-quiet">
          {given.hint}
        </p>
      )}
      <Base.Control className="relative flex h-8 cursor-pointer touch-none items-center select-none">
        <Base.Track className="relative h-1.5 w-full rounded-full bg-rule">
          {given.plausible && (
            <span
              aria-hidden="true"
              className="absolute inset-y-0 rounded-full bg-s2"
              style={{ left: place(given.plausible[0]), right: `calc(100% - ${place(given.plausible[1])})` }}
            />
          )}
          {given.saved !== undefined && (
            <span
              aria-hidden="true"
              className="absolute -top-1 h-3.5 w-0.5 bg-quiet"
              style={{ left: place(given.saved) }}
            />
          )}
          {given.flip && (
            <span
              role="img"
              aria-label={given.flip.label}
              title={given.flip.label}
              className="absolute -top-1.5 h-4.5 w-1 rounded-full bg-careful"
              style={{ left: place(given.flip.at) }}
            />
          )}
          <Base.Thumb
            aria-describedby={given.hint ? hintId : undefined}
            getAriaValueText={(_, value) => given.words(value)}
            className="size-5 rounded-full border-2 border-paper bg-accent shadow outline-offset-2 has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-accent"
          />
        </Base.Track>
      </Base.Control>
      <div aria-hidden="true" className="flex justify-between gap-4 text-small text-quiet">
        <span>{given.words(given.min)}</span>
        <span className="text-right">{given.words(given.max)}</span>
      </div>
    </Base.Root>
  );
}
