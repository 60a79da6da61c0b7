import { lazy, type ReactNode, Suspense, useState } from "react";

/** What a dialog is given. */
export interface DialogGiven {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** What the button that leaves it says: that nothing is done, or that all is done; none where Escape is known. */
  readonly leaving?: "cancel" | "close" | "escape";
}

const DialogPopup = lazy(() => import("./dialogPopup.tsx").then((module) => ({ default: module.DialogPopup })));

/**
 * A question that comes before everything else. Escape and a click beside it close it; the focus returns to where it was.
 * What it is made of is fetched when it first opens.
 */
export function Dialog(given: DialogGiven) {
  const [wasOpened, setOpened] = useState(given.open);
  if (given.open && !wasOpened) setOpened(true);
  return <Suspense>{wasOpened && <DialogPopup {...given} />}</Suspense>;
}
