/** One event as server-sent events know it. */
export interface ServerEvent {
  /** What a client that lost the connection gives back as `Last-Event-ID`. */
  readonly id?: string;
  /** Its kind; `message` unless said. */
  readonly event?: string;
  /** Sent as JSON. */
  readonly data: unknown;
}

/** Sends events to one client. */
export interface EventSender {
  (event: ServerEvent): Promise<void>;
  /** Ends when the client leaves or the service stops: wait on it rather than for ever. */
  readonly signal: AbortSignal;
  /** `Last-Event-ID` of a client that comes back. */
  readonly lastEventId: string | undefined;
}
