"""
Reference values of elementary functions, in 80 digits, for tests/references/elementary.test.ts.

    pip install mpmath==1.3.0
    python3 tools/references/elementary.py > tests/references/elementary.json

Each row is a text of doubles as 16 hexadecimal digits: the arguments, the double nearest to the value, and what that
leaves of the value in units of its last place, so that an error can be stated in any fraction of a place. The points
are chosen by the seed below and by where the branches of the functions meet.
"""

import json
import math
import random
import struct

from mpmath import erfc, exp, expm1, log, log1p, mp, mpf, sqrt

mp.dps = 80
SEED = 20270104

# The worst of a million or more random points of each function, found against quadruple precision.
HARDEST = {
    "exp": [182.91458143891316, 0.5506717478637013, -707.0875444482927, -707.6316420114863, -708.2115918472696, 709.0647645243478],
    "expMinusOne": [-0.013744140041156983, -0.011066174688081782, 0.011537726046526586],
    "log": [1.4101191400337816, 0.7005913201781463, 0.38798638391315994],
    "logOnePlus": [0.06380179872248933, 0.39816947303364847, -0.611496360870866],
    "power": [(96.70738700222096, -57.618927514664826), (8.007589598505586, -64.0), (8.005618700788008e-200, -1.3864742527506033)],
    "normalQuantile": [0.31000587003270025, 1.3698619229427961e-199, 0.4999779573884543, 0.9999999998176755],
    "normalCdf": [-32.68742115162623, -35.52896673149782, -37.37294642258535, -0.9427369035238484, 0.9660939876247706],
}
LEAST_SUBNORMAL = 5e-324


def hex_of(number):
    return struct.pack(">d", number).hex()


def neighbours(*numbers):
    """Each number with the doubles on either side of it."""
    step = lambda number, by: struct.unpack(">d", struct.pack(">q", struct.unpack(">q", struct.pack(">d", number))[0] + by))[0]
    return [step(number, by) for number in numbers for by in (-1, 0, 1)]


def powers(least, greatest):
    """Random numbers of either sign, one between each pair of powers of two."""
    return [sign * chance.uniform(1, 2) * 2.0**k for k in range(least, greatest) for sign in (-1, 1)]


def rows(name, function, points):
    return [row(function, point if isinstance(point, tuple) else (point,)) for point in HARDEST[name] + points]


def row(function, arguments):
    value = function(*(mpf(argument) for argument in arguments))
    nearest = float(value)
    rest = float((value - mpf(nearest)) / mpf(math.ulp(nearest)))
    return " ".join(hex_of(number) for number in (*arguments, nearest, rest))


def normal_cdf(z):
    return erfc(-z / sqrt(2)) / 2


def normal_quantile(p):
    """Newton's method on the logarithm of the smaller tail, which is concave, until 60 digits stand."""
    if p > 0.5:
        return -normal_quantile(1 - p)
    if p == 0.5:
        return mpf(0)
    z = -sqrt(-2 * log(2 * p)) if p < 0.2 else (p - 0.5) * mpf("2.5066")
    for _ in range(200):
        share = normal_cdf(z)
        move = (log(share) - log(p)) * share / (exp(-z * z / 2) / sqrt(2 * mp.pi))
        z -= move
        if abs(move) < abs(z) * mpf(10) ** -60:
            return z
    raise ArithmeticError(f"no quantile at {p}")


def exponents():
    whole = [chance.uniform(-708, 709) for _ in range(150)]
    steps = [(chance.randrange(-32000, 32000) + 0.5) * 0.021660849392498290 for _ in range(60)]
    ends = [chance.uniform(-745, -708) for _ in range(20)] + [chance.uniform(709, 709.78) for _ in range(20)]
    seams = neighbours(-708.0, 709.0, 0.010830424696249145, -0.010830424696249145, 709.782712893384, -745.1332191019411)
    return whole + steps + ends + seams[:-5] + powers(-54, 6)


def small_exponents():
    near = [chance.uniform(-0.1, 0.1) for _ in range(100)]
    whole = [chance.uniform(-45, 709) for _ in range(60)] + [-100.0, -708.5, -745.0, 709.5]
    return near + whole + powers(-60, 3) + neighbours(0.010830424696249145, -0.010830424696249145, 0.3465735902799727)


def positives():
    whole = [struct.unpack(">d", struct.pack(">Q", chance.randrange(1, 0x7FF0 << 48)))[0] for _ in range(150)]
    near_one = [1 + x for x in powers(-52, -1)]
    seams = neighbours(0.5**0.5, 2**0.5, 1.0, 1e-300, 1e300, 2.0**-1022)
    subnormal = [LEAST_SUBNORMAL, 1e-320, 1e-310]
    return whole + near_one + seams + subnormal + [chance.uniform(0, 4) for _ in range(80)]


def above_minus_one():
    near = [x for x in powers(-60, -1) if x > -1]
    return near + [chance.uniform(-1, 3) for _ in range(100)] + [2.0**-k - 1 for k in range(1, 54)] + [1e3, 1e9, 1e300]


def bases_and_exponents():
    moderate = [(chance.uniform(0.01, 100), chance.uniform(-20, 20)) for _ in range(150)]
    rates = [(chance.uniform(0.9, 1.2), chance.randrange(1, 600) / 12) for _ in range(100)]
    wholes = [(chance.uniform(0.1, 10), float(chance.randrange(-64, 65))) for _ in range(60)]
    wide = [(10 ** chance.uniform(-200, 200), chance.uniform(-1.4, 1.4)) for _ in range(60)]
    return moderate + rates + wholes + wide


def probabilities():
    drawn = [(chance.randrange(2**32) + 0.5) / 2**32 for _ in range(120)]
    tiny = [10 ** chance.uniform(-307, -1) for _ in range(100)]
    middle = [0.5 + x for x in powers(-52, -2)]
    upper = [1 - 2.0**-k for k in range(2, 54)]
    return drawn + tiny + middle + upper + neighbours(0.075, 0.925, 1.3887943864964021e-11, 2.0**-33)


def normal_numbers():
    whole = [chance.uniform(-38.4, 0) for _ in range(120)] + [chance.uniform(0, 9) for _ in range(60)]
    return whole + [chance.uniform(-2, 2) for _ in range(60)] + powers(-40, 0) + neighbours(-1.0, 1.0, -4.0)


chance = random.Random(SEED)
functions = {
    "exp": (exp, exponents),
    "expMinusOne": (expm1, small_exponents),
    "log": (log, positives),
    "logOnePlus": (log1p, above_minus_one),
    "power": (lambda base, exponent: base**exponent, bases_and_exponents),
    "normalQuantile": (normal_quantile, probabilities),
    "normalCdf": (normal_cdf, normal_numbers),
}
print(json.dumps({name: rows(name, function, points()) for name, (function, points) in functions.items()}, indent=2))
