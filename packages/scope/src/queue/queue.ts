/** Calls that arrive at random at a steady rate (Poisson) and take exponential times. */
export interface Queue {
  readonly callsPerHour: number;
  /** Mean work on one call, wrap-up included. */
  readonly handlingSeconds: number;
  /** Mean time after which a caller hangs up who is still waiting, exponential; Infinity where nobody does. */
  readonly patienceSeconds: number;
}

/** What callers and agents meet in the long run. */
export interface QueuePerformance {
  /** Of all calls, those that find every agent busy. */
  readonly waitingShare: number;
  /** Of all calls, those whose caller hangs up before an answer. */
  readonly abandonedShare: number;
  /** Of all calls, those answered in time; who hangs up was not answered, however early. */
  readonly serviceLevelShare: number;
  /** Mean wait of answered calls until the answer (average speed of answer), 0 for those answered at once. */
  readonly averageWaitSeconds: number;
  /** Of the agents' time, what they spend on calls. */
  readonly occupancyShare: number;
}

/** Work that arrives: the number of calls being handled on average if all were answered at once (erlangs). */
export function offeredErlangs({ callsPerHour, handlingSeconds }: Queue): number {
  return (callsPerHour * handlingSeconds) / 3600;
}
