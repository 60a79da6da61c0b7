import { Dialog as Base } from "@base-ui/react/dialog";
import { useTranslation } from "react-i18next";
import { buttonLook } from "./button.tsx";
import type { DialogGiven } from "./dialog.tsx";

/** What `Dialog` opens. */
export function DialogPopup({ open, onClose, title, leaving = "cancel", children }: DialogGiven) {
  const { t } = useTranslation();
  return (
    <Base.Root open={open} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-20 bg-veil" />
        <Base.Popup className="fixed top-[10vh] left-1/2 z-30 max-h-[80vh] w-[min(640px,calc(100vw-32px))] -translate-x-1/2 overflow-auto rounded-md border border-rule bg-paper p-5 shadow-xl sm:p-6">
          <Base.Title className="m-0 mb-4 text-title font-semibold">{title}</Base.Title>
          {children}
          {leaving !== "escape" && (
            <p className="mt-6 mb-0 flex justify-end border-t border-rule pt-4">
              <Base.Close className={buttonLook()}>{t(`dialog.${leaving}`)}</Base.Close>
            </p>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
