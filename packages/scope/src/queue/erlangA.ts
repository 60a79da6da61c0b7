import { exp, expMinusOne, log } from "@shoreline/units";
import { erlangB } from "./erlangB.ts";
import { gaussLegendre } from "./gaussLegendre.ts";
import { offeredErlangs, type Queue, type QueuePerformance } from "./queue.ts";

/**
 * The queue whose callers hang up when their patience ends (Palm 1957; Garnett, Mandelbaum and Reiman 2002, "Designing
 * a call center with impatient customers"). It never grows without end, whatever the number of agents (at least one).
 */
export function erlangA(queue: Queue, agents: number, withinSeconds: number): QueuePerformance {
  const rates = ratesOf(queue, agents);
  const { inQueue, lost, waited, busyLog } = busyStates(rates, erlangB(offeredErlangs(queue), agents));
  const servedShare = 1 - lost;
  return {
    waitingShare: inQueue,
    abandonedShare: lost,
    serviceLevelShare: 1 - inQueue + answeredAfterWaiting(rates, busyLog, withinSeconds),
    averageWaitSeconds: waited / servedShare,
    occupancyShare: (offeredErlangs(queue) * servedShare) / agents,
  };
}

/** All a second. */
interface Rates {
  readonly arrivals: number;
  /** Of all agents together, when all are busy. */
  readonly service: number;
  /** Of one waiting caller. */
  readonly leaving: number;
}

function ratesOf({ callsPerHour, handlingSeconds, patienceSeconds }: Queue, agents: number): Rates {
  return { arrivals: callsPerHour / 3600, service: agents / handlingSeconds, leaving: 1 / patienceSeconds };
}

interface BusyStates {
  /** Probability that all agents are busy. */
  readonly inQueue: number;
  /** Probability that an arriving call is lost. */
  readonly lost: number;
  /** Mean seconds waited by an arriving call, counted as 0 unless it is answered. */
  readonly waited: number;
  /** Logarithm of the probability that all agents are busy and nobody waits. */
  readonly busyLog: number;
}

const NEGLIGIBLE = 1e-17;
const LARGE = 1e200;

/**
 * The states from "all agents busy" upwards, each as a multiple of that one. With j callers waiting already, a new one
 * is answered with probability service / (service + (j + 1) leaving), after one step for each who must go first.
 * Sums are scaled down before they overflow; `below` are the states with an idle agent.
 */
function busyStates({ arrivals, service, leaving }: Rates, blocked: number): BusyStates {
  let below = 1 / blocked - 1;
  let weight = 1;
  let scaleLog = 0;
  let [all, lost, waited, steps] = [0, 0, 0, 0];
  for (let waiting = 0; ; waiting += 1) {
    const pace = service + (waiting + 1) * leaving;
    steps += 1 / pace;
    all += weight;
    lost += (weight * (waiting + 1) * leaving) / pace;
    waited += ((weight * service) / pace) * steps;
    const next = arrivals / pace;
    if (next < 1 && weight * next < NEGLIGIBLE * (1 - next) * all) break;
    weight *= next;
    if (weight > LARGE) {
      [below, weight, all, lost, waited] = [below / LARGE, weight / LARGE, all / LARGE, lost / LARGE, waited / LARGE];
      scaleLog += log(LARGE);
    }
  }
  const total = below + all;
  return { inQueue: all / total, lost: lost / total, waited: waited / total, busyLog: -log(total) - scaleLog };
}

/**
 * Share of calls that wait and are answered within the time. The wait offered to a patient caller has the density
 * busy · service · exp(arrivals/leaving · (1 − e^(−leaving x)) − service · x); each stays so long with e^(−leaving x).
 */
function answeredAfterWaiting({ arrivals, service, leaving }: Rates, busyLog: number, withinSeconds: number): number {
  const startLog = busyLog + log(service);
  const density = (x: number) =>
    exp(startLog - (arrivals / leaving) * expMinusOne(-leaving * x) - (service + leaving) * x);
  // A panel is short against the time in which the density changes by a factor e, or bends.
  const pace = Math.abs(service + leaving - arrivals) + Math.sqrt(arrivals * leaving);
  const panels = Math.ceil((pace * withinSeconds) / 4);
  const length = withinSeconds / Math.max(1, panels);
  let sum = 0;
  for (let panel = 0; panel < panels; panel += 1) {
    const part = gaussLegendre(density, panel * length, length);
    sum += part;
    const isFalling = arrivals * exp(-leaving * (panel + 1) * length) < service;
    if (isFalling && part <= NEGLIGIBLE * sum) break;
  }
  return sum;
}
