import { Tabs as Base } from "@base-ui/react/tabs";
import type { ReactNode } from "react";

/** Views of one thing of which one is shown. */
export interface TabOffer {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

/** Tabs that are moved through with the arrow keys. */
export function Tabs(given: {
  readonly tabs: readonly TabOffer[];
  readonly shown: string;
  readonly onShow: (id: string) => void;
  readonly label: string;
}) {
  return (
    <Base.Root value={given.shown} onValueChange={(id) => given.onShow(String(id))}>
      <Base.List aria-label={given.label} className="mb-4 flex flex-wrap gap-x-4 border-b border-rule">
        {given.tabs.map(({ id, label }) => (
          <Base.Tab
            key={id}
            value={id}
            className="-mb-px cursor-pointer border-b-2 border-transparent bg-transparent px-1 py-2 text-note text-quiet data-[active]:border-accent data-[active]:font-semibold data-[active]:text-ink"
          >
            {label}
          </Base.Tab>
        ))}
      </Base.List>
      {given.tabs.map(({ id, content }) => (
        <Base.Panel key={id} value={id}>
          {content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
