import type { ComponentProps } from "react";

/** What a button is for: the one next step, any other step, or one that takes something away. */
export type ButtonKind = "primary" | "plain" | "quiet" | "danger";

const LOOKS: Readonly<Record<ButtonKind, string>> = {
  primary: "border-accent bg-accent text-paper hover:opacity-90",
  plain: "border-rule bg-sheet text-ink hover:border-accent",
  quiet: "border-transparent bg-transparent text-accent underline underline-offset-3 hover:border-rule",
  danger: "border-fault bg-sheet text-fault hover:bg-fault hover:text-paper",
};

/** The look of a button, also for links that act as one. */
export function buttonLook(kind: ButtonKind = "plain"): string {
  return `inline-flex min-h-9 shrink-0 cursor-pointer items-center gap-2 rounded-sm border px-3 py-1 text-note font-semibold whitespace-nowrap no-underline transition-colors duration-150 disabled:cursor-default disabled:opacity-50 ${LOOKS[kind]}`;
}

/** A button; `type` is `button` unless said, so that none sends a form by accident. */
export function Button({
  kind = "plain",
  className = "",
  ...rest
}: ComponentProps<"button"> & { readonly kind?: ButtonKind }) {
  return <button type="button" {...rest} className={`${buttonLook(kind)} ${className}`} />;
}
