import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../kit/button.tsx";

const KeepDialog = lazy(() => import("./keepDialog.tsx").then((module) => ({ default: module.KeepDialog })));

/** Keeps a brief and its decision, so that they can be found again and shown to others. */
export function KeepButton({ brief }: { readonly brief: unknown }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("keep.keep")}</Button>
      <Suspense>{isOpen && <KeepDialog brief={brief} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
