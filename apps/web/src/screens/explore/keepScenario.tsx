import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Fault } from "@shoreline/units";
import { engine } from "../../engine/engine.ts";
import { Button, buttonLook } from "../../kit/button.tsx";
import { Dialog } from "../../kit/dialog.tsx";
import { Faults } from "../../kit/faults.tsx";
import { controlLook, Field } from "../../kit/field.tsx";
import { keepScenario } from "../../work/keeping.ts";
import { Refused } from "../../work/server.ts";
import type { Moves } from "./useMoves.ts";

interface Given {
  readonly briefId: string;
  readonly brief: unknown;
  readonly moves: Moves;
}

/** Keeps what was moved as a scenario of the brief, under a name. */
export function KeepScenario({ briefId, brief, moves }: Given) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [kept, setKept] = useState("");
  const hasFields = moves.moved.some(({ path }) => !path.includes("/"));
  const onKept = (name: string) => {
    setKept(name);
    setOpen(false);
  };
  return (
    <>
      <Button kind="primary" disabled={!hasFields} onClick={() => setOpen(true)}>
        {t("explore.keep")}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t("explore.keep")}>
        <NameForm briefId={briefId} brief={brief} moves={moves} onKept={onKept} />
      </Dialog>
      <Standing briefId={briefId} kept={kept} canKeep={hasFields} />
    </>
  );
}

/** What was kept and where it is, or why nothing can be; a line that is always there, so that nothing moves. */
function Standing(given: { readonly briefId: string; readonly kept: string; readonly canKeep: boolean }) {
  const { t } = useTranslation();
  const { briefId, kept, canKeep } = given;
  const link = (
    <Link to="/briefs/$id" params={{ id: briefId }}>
      {t("explore.toScenario")}
    </Link>
  );
  return (
    <p role="status" className="m-0 min-h-6 w-full text-note text-quiet md:text-right">
      {kept === "" ? (
        canKeep || t("explore.keepWhat")
      ) : (
        <>
          {t("explore.kept", { name: kept })} {link}
        </>
      )}
    </p>
  );
}

function NameForm(given: Given & { readonly onKept: (name: string) => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState("");
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const changes = await engine().movesAsChanges(given.brief, given.moves.moved);
      if (!changes.ok) return setFaults(changes.faults);
      await keepScenario(given.briefId, name.trim(), changes.value);
      given.onKept(name.trim());
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      setFaults(error.faults.length > 0 ? error.faults : [{ code: error.kind, path: "", given: error.message }]);
    }
  };
  return (
    <form onSubmit={(event) => void keep(event)}>
      <Faults faults={faults} />
      <Field label={t("explore.scenarioName")}>
        {(control) => (
          <input
            {...control}
            className={controlLook}
            required
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <button type="submit" className={buttonLook("primary")} disabled={name.trim() === ""}>
        {t("explore.keep")}
      </button>
    </form>
  );
}
