import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { controlLook } from "./field.tsx";

/** Something that is shown this once and has to be taken along: a link or a token. */
export function ShownOnce({ label, text }: { readonly label: string; readonly text: string }) {
  const { t } = useTranslation();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <section role="status" className="my-4 border-l-4 border-accent bg-tint py-2 pr-3 pl-3">
      <p className="m-0 mb-1 text-note font-semibold">{label}</p>
      <div className="flex flex-wrap gap-2">
        <input
          readOnly
          aria-label={label}
          className={`${controlLook} min-w-0 flex-1 font-mono text-note`}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button onClick={() => void copy()}>{isCopied ? t("copy.done") : t("copy.do")}</Button>
      </div>
    </section>
  );
}
