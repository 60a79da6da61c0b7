import type { ReactNode } from "react";

/** A place where nothing is yet: what would stand here, the smallest real example, and one button. */
export function EmptyState(given: {
  readonly title: string;
  readonly children: ReactNode;
  readonly action: ReactNode;
}) {
  return (
    <section className="my-6 rounded-sm border border-dashed border-rule p-6">
      <h2 className="m-0 mb-2 text-title font-semibold">{given.title}</h2>
      <div className="mb-4 max-w-[72ch] text-quiet">{given.children}</div>
      {given.action}
    </section>
  );
}
