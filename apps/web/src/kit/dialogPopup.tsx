import { Dialog as Base } from "@base-ui/react/dialog";
import type { DialogGiven } from "./dialog.tsx";

/** What `Dialog` opens. */
export function DialogPopup(given: DialogGiven) {
  return (
    <Base.Root open={given.open} onOpenChange={(open) => !open && given.onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-20 bg-black/40" />
        <Base.Popup className="fixed top-[10vh] left-1/2 z-30 max-h-[80vh] w-[min(640px,calc(100vw-32px))] -translate-x-1/2 overflow-auto rounded-md border border-rule bg-paper p-5 shadow-xl">
          <Base.Title className="m-0 mb-3 text-title font-semibold">{given.title}</Base.Title>
          {given.children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
