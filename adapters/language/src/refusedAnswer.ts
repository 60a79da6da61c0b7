/** An answer that was not taken, or that the model would not give; `kind` is part of the fault's code. */
export class RefusedAnswer extends Error {
  readonly kind: "redirect" | "too-large" | "refused" | "cut-off";
  readonly given: string;

  constructor(kind: RefusedAnswer["kind"], given: string) {
    super(given);
    this.kind = kind;
    this.given = given;
  }
}

/** What it means that a model ended for this reason; undefined where it said all it had to say. */
export function unfinishedAnswer(finishReason: string | undefined): RefusedAnswer | undefined {
  if (finishReason === "content-filter") return new RefusedAnswer("refused", "a refusal");
  return finishReason === "length" ? new RefusedAnswer("cut-off", "an answer that breaks off") : undefined;
}
