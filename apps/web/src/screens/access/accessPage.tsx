import { type FormEvent, type ReactNode, useId } from "react";
import { Button } from "../../kit/button.tsx";
import { typedIn } from "../../kit/textField.tsx";
import { useTitle } from "../../kit/useTitle.ts";
import { Trouble } from "../../kit/trouble.tsx";

/** A page with one thing to do, narrow enough to be read at once. */
export function AccessPage(given: { readonly title: string; readonly lead?: ReactNode; readonly children: ReactNode }) {
  const id = useId();
  useTitle(given.title);
  return (
    <section aria-labelledby={id} className="mx-auto my-6 max-w-md">
      <h1 id={id} className="mt-0 mb-2 text-lead font-semibold">
        {given.title}
      </h1>
      {given.lead && <p className="text-quiet">{given.lead}</p>}
      {given.children}
    </section>
  );
}

/** A form that sends what was typed and keeps it where it is refused. */
export function SendForm(given: {
  readonly button: string;
  readonly isSending: boolean;
  readonly error: unknown;
  readonly onSend: (typed: Readonly<Record<string, string>>, form: HTMLFormElement) => void;
  readonly children: ReactNode;
}) {
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    given.onSend(typedIn(event.currentTarget), event.currentTarget);
  };
  return (
    <form onSubmit={send}>
      {given.children}
      <Trouble error={given.error} />
      <Button kind="primary" type="submit" disabled={given.isSending} className="mt-2">
        {given.button}
      </Button>
    </form>
  );
}
