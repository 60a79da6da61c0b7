import { type ComponentProps, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { controlLook } from "../../kit/field.tsx";
import { readNumber, writeNumber } from "./numberText.ts";

/** A text that the draft follows letter by letter; while one types, what was typed stays as it is. */
export function TypedInput({
  value,
  onType,
  className = "",
  ...rest
}: Omit<ComponentProps<"input">, "value" | "onChange"> & {
  readonly value: string;
  readonly onType: (typed: string) => void;
}) {
  const [typed, setTyped] = useState<string>();
  const isFocused = useRef(false);
  useEffect(() => {
    if (!isFocused.current) setTyped(undefined);
  }, [value]);
  return (
    <input
      {...rest}
      className={`${controlLook} ${className}`}
      value={typed ?? value}
      onFocus={() => {
        isFocused.current = true;
      }}
      onBlur={() => {
        isFocused.current = false;
        if (typed?.trim() === value) setTyped(undefined);
      }}
      onChange={(event) => {
        setTyped(event.target.value);
        onType(event.target.value);
      }}
    />
  );
}

/** A number with the separators of the language; percent of it where `scale` is 100. What is no number stays as typed, to be refused. */
export function NumberInput({
  value,
  usual,
  scale = 1,
  suffix,
  onChange,
  ...rest
}: Omit<ComponentProps<"input">, "value" | "onChange"> & {
  readonly value: unknown;
  /** What holds where nothing is said. */
  readonly usual?: unknown;
  readonly scale?: number;
  readonly suffix?: string | undefined;
  readonly onChange: (value: number | string | null) => void;
}) {
  const { i18n } = useTranslation();
  const words = (given: unknown) =>
    typeof given === "number" ? writeNumber(rounded(given * scale), i18n.language) : String(given ?? "");
  const take = (typed: string) => {
    if (typed.trim() === "") return onChange(null);
    const read = readNumber(typed, i18n.language);
    onChange(read === undefined ? typed : rounded(read / scale));
  };
  return (
    <span className="flex items-center gap-2">
      <TypedInput
        {...rest}
        inputMode="decimal"
        autoComplete="off"
        className="max-w-[16ch] text-right"
        value={words(value)}
        placeholder={words(usual)}
        onType={take}
      />
      {suffix && <span className="text-note text-quiet">{suffix}</span>}
    </span>
  );
}

/** 0.07 · 100 is not quite 7. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
