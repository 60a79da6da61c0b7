import { useNavigate } from "@tanstack/react-router";
import { type KeyboardEvent, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Dialog } from "../kit/dialog.tsx";
import { controlLook } from "../kit/field.tsx";
import { speak } from "../words/words.ts";
import { places } from "./places.ts";
import { useTheme } from "./theme.ts";

interface Command {
  readonly id: string;
  readonly label: string;
  readonly keys?: string;
  readonly run: () => void;
}

/** Everything that can be reached or done from anywhere, by a few letters of its name. */
export function Palette({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog open={open} onClose={onClose} title={t("palette.title")} leaving="escape">
      <Commands onDone={onClose} />
    </Dialog>
  );
}

function Commands({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const commands = useCommands();
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const found = commands.filter(({ label }) => label.toLowerCase().includes(typed.trim().toLowerCase()));
  const chosen = Math.min(at, found.length - 1);
  const run = (command: Command | undefined) => {
    if (!command) return;
    onDone();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) setAt((chosen + step + found.length) % found.length);
    else if (event.key === "Enter") run(found[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls="commands"
        aria-activedescendant={found[chosen] && `command-${found[chosen].id}`}
        aria-label={t("palette.hint")}
        placeholder={t("palette.hint")}
        className={controlLook}
        autoFocus
        value={typed}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
      />
      <ul
        id="commands"
        role="listbox"
        aria-label={t("palette.title")}
        className="m-0 mt-2 max-h-[50vh] list-none overflow-auto p-0"
      >
        {found.map((command, place) => (
          <li
            key={command.id}
            id={`command-${command.id}`}
            role="option"
            aria-selected={place === chosen}
            className={`flex cursor-pointer justify-between rounded-sm px-2 py-1.5 ${place === chosen ? "bg-tint" : ""}`}
            onPointerMove={() => setAt(place)}
            onClick={() => run(command)}
          >
            {command.label}
            {command.keys && <kbd className="text-note text-quiet">{command.keys}</kbd>}
          </li>
        ))}
      </ul>
      {found.length === 0 && (
        <p role="status" className="text-quiet">
          {t("palette.none")}
        </p>
      )}
    </>
  );
}

function useCommands(): readonly Command[] {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const { theme, choose } = useTheme();
  return useMemo(() => {
    const ways = places.map(({ to, word, keys }) => ({
      id: word,
      label: t(word),
      keys,
      run: () => void navigate({ to }),
    }));
    const otherTheme = theme === "dark" ? "light" : "dark";
    const otherLanguage = i18n.language === "de" ? "en" : "de";
    return [
      ...ways,
      { id: "theme", label: t(`theme.${otherTheme}`), run: () => choose(otherTheme) },
      { id: "language", label: otherLanguage === "de" ? "Deutsch" : "English", run: () => void speak(otherLanguage) },
    ];
  }, [t, i18n.language, navigate, theme, choose]);
}
