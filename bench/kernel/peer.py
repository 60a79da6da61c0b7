"""The reference model in numpy: whole vectors of trials, or chunks of them, with numpy's own generator.

Usage: peer.py FIGURES.json CHUNK    (trials at once; 0 takes all)
Answers lines on standard input: "run N" with times, "sample N" with the columns.
"""

import json
import sys
import time

import numpy as np

FIGURES = json.load(open(sys.argv[1], encoding="utf-8"))
CHUNK = int(sys.argv[2])
MONTHS = FIGURES["months"]
KNOWN = FIGURES["alternatives"]
SERIES = FIGURES["series"]
NAMES = FIGURES["names"]


def drawn(rng, distribution, trials):
    """One draw a trial."""
    given = dict(distribution)
    kind = given.pop("kind")
    first = tuple(given.values())
    if kind == "triangular":
        return rng.triangular(*first, trials)
    if kind == "lognormal":
        return rng.lognormal(*first, trials)
    if kind == "normal":
        return rng.normal(*first, trials)
    if kind == "poisson":
        return rng.poisson(*first, trials)
    return rng.uniform(*first, trials)


class Alternative:
    """What an alternative needs of the inputs once a trial."""

    def __init__(self, at, inputs):
        ratio = {name: values[at] for name, values in KNOWN.items()}
        hiring = 1 + inputs["attrition"] * (ratio["attritionRatio"] * ratio["hiringMonths"] / 12)
        output = 1 + ratio["distance"] * (inputs["productivity"] - 1)
        self.staff = ratio["wageRatio"] * (inputs["volume"] / output * inputs["wage"] * hiring)
        self.ramp = ratio["rampRatio"] * inputs["ramp"]
        self.change_order = ratio["changeOrderRatio"] * inputs["changeOrderSize"]
        self.penalty = ratio["penaltyRatio"] * inputs["penalty"]
        self.transition = ratio["transitionRatio"] * inputs["transition"]
        self.severance = ratio["leaverShare"] * (inputs["severance"] * inputs["wage"] * inputs["volume"])
        self.foreign = ratio["foreignShare"]
        self.miss_share = ratio["missShare"]
        self.series = {name: rows[at] for name, rows in SERIES.items()}
        self.value = np.zeros_like(self.staff)

    def pay(self, month, workload, exchange, discount, monthly):
        learning = 1 + self.ramp / (self.ramp + (month + 1))
        currency = (1 - self.foreign) + self.foreign * exchange
        paid = self.staff * (self.series["prices"][month] * (workload * learning * currency))
        paid += self.change_order * monthly["changeOrders"]
        paid += self.penalty * (monthly["service"] < self.miss_share)
        # What is known to be nothing in a month need not be computed for every trial.
        if self.series["transitionSpread"][month] != 0:
            paid += self.transition * self.series["transitionSpread"][month]
        if self.series["exit"][month] != 0:
            paid += self.severance * self.series["exit"][month]
        self.value -= paid * discount


def evaluated(rng, trials):
    """Net present values: a row an alternative."""
    inputs = {name: drawn(rng, each, trials) for name, each in FIGURES["inputs"].items()}
    alternatives = [Alternative(at, inputs) for at in range(len(NAMES))]
    drift = inputs["fxDrift"] / 12 - inputs["fxVolatility"] ** 2 / 24
    spread = inputs["fxVolatility"] * np.sqrt(1 / 12)
    month_discount = np.exp(-np.log(1 + inputs["discountRate"]) / 12)
    growth = 1 + inputs["growth"] / 12
    walk = np.zeros(trials)
    workload = np.ones(trials)
    discount = np.ones(trials)
    for month in range(MONTHS):
        monthly = {name: drawn(rng, each, trials) for name, each in FIGURES["monthlyInputs"].items()}
        walk += drift + spread * monthly["fxShock"]
        if month > 0:
            workload *= growth
        discount *= month_discount
        exchange = np.exp(walk)
        for each in alternatives:
            each.pay(month, workload, exchange, discount, monthly)
    return np.array([each.value for each in alternatives])


def evaluated_in_chunks(rng, trials):
    size = CHUNK or trials
    return np.concatenate(
        [evaluated(rng, min(size, trials - first)) for first in range(0, trials, size)], axis=1
    )


def run(trials):
    clock, processor = time.perf_counter(), time.process_time()
    values = evaluated_in_chunks(np.random.default_rng(FIGURES["seed"]), trials)
    quantiles = np.quantile(values, [0.1, 0.5, 0.9], axis=1)
    return {
        "clock": time.perf_counter() - clock,
        "processor": time.process_time() - processor,
        "median": quantiles[1][0],
    }


def sample(trials):
    return {"columns": evaluated_in_chunks(np.random.default_rng(FIGURES["seed"]), trials).tolist()}


print(json.dumps({"ready": f"numpy {np.__version__}, Python {sys.version.split()[0]}"}), flush=True)
for line in sys.stdin:
    word, count = line.split()
    print(json.dumps((run if word == "run" else sample)(int(count))), flush=True)
