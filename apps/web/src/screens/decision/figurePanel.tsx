import { Dialog } from "@base-ui/react/dialog";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Blocks } from "../../document/blocks.tsx";
import type { FigurePlace } from "../../document/openFigure.ts";
import type { Decided } from "../../engine/decision/decisionDesk.ts";
import { engine } from "../../engine/engine.ts";
import { Button } from "../../kit/button.tsx";
import { LinesSkeleton } from "../../kit/skeleton.tsx";
import { useLanguage } from "../../words/useLanguage.ts";

interface Given {
  readonly decided: Decided;
  readonly place: FigurePlace;
  /** Closes it; goes on to a place of the page where one is given. */
  readonly onClose: (hash?: string) => void;
}

/** A figure opened beside the page: where it is from, how sure it is, what it moves. The page stays usable. */
export function FigurePanel({ decided, place, onClose }: Given) {
  const { t } = useTranslation();
  const { data } = useOpened({ decided, place });
  return (
    <Dialog.Root open modal={false} disablePointerDismissal onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Popup className="fixed inset-x-0 bottom-0 z-20 max-h-[60dvh] overflow-auto rounded-t-md border border-rule bg-sheet p-4 shadow-xl sm:inset-x-auto sm:top-20 sm:right-4 sm:bottom-auto sm:max-h-[calc(100dvh-96px)] sm:w-[420px] sm:rounded-md print:hidden">
          <div className="sticky -top-4 -mx-4 -mt-4 flex items-start justify-between gap-3 bg-sheet p-4 pb-2">
            <Dialog.Title className="m-0 text-body font-semibold">
              <OpenedTitle decided={decided} place={place} />
            </Dialog.Title>
            <Dialog.Close
              aria-label={t("decision.close")}
              className="cursor-pointer rounded-sm border border-rule bg-paper px-2"
            >
              ✕
            </Dialog.Close>
          </div>
          <OpenedBlocks decided={decided} place={place} />
          <Button onClick={() => onClose(data?.to ?? place.to)}>{t("decision.inEvidence")}</Button>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

type Opened = Pick<Given, "decided" | "place">;

/** In the language of the page; opened anew when the defence comes. */
function useOpened({ decided: { decision, shown }, place }: Opened) {
  const { isPending } = shown;
  const language = useLanguage();
  return useQuery({
    queryKey: ["figure", decision.id, language, decision.flips === null, isPending, place.to, place.from ?? ""],
    queryFn: () => engine().openedFigure(decision, place, isPending, language),
    staleTime: Infinity,
  });
}

function OpenedTitle(given: Opened) {
  const { t } = useTranslation();
  const { data } = useOpened(given);
  return data?.title ?? t("decision.figure");
}

function OpenedBlocks(given: Opened) {
  const { t } = useTranslation();
  const { data, error } = useOpened(given);
  if (error) throw error;
  if (data === undefined) return <LinesSkeleton lines={5} />;
  if (data === null) return <p className="text-quiet">{t("decision.noFigure")}</p>;
  return (
    <div className="text-note [&_p]:my-2 [&_p]:block">
      <Blocks blocks={data.blocks} />
    </div>
  );
}
