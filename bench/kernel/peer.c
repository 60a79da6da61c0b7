/*
 * The reference model as a C programmer would write it, in one file: columns of 256 trials, one loop over a column per
 * step, every month's draws used at once by all alternatives. Loops are left to the compiler to vectorise or not.
 *
 * Draws, quantiles, exponential and logarithm are those of the product (Sobol's sequence with random linear scrambling
 * and Brownian bridge, or Philox4x32-10; Wichura's AS 241; Tang's table), and sums are in the same order: what comes out
 * can be compared bit for bit where the compiler fuses no multiplication and addition. "figures.h" is written from
 * figures.ts.
 *
 * Usage: peer sobol|random. Answers lines on standard input: "run N" with times, "sample N" with the columns. N comes in
 * eights of whole blocks.
 */
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "figures.h"

enum { BLOCK = 256, QUANTILES = 3 };

typedef double column[BLOCK];

/* Philox4x32-10 */

typedef struct {
  uint32_t high, low;
} stream_key;

/* FNV-1a, 64 bits. */
static stream_key key_of(const char *name) {
  uint64_t hash = 0xcbf29ce484222325u;
  for (; *name; name++) hash = (hash ^ (unsigned char)*name) * 0x100000001b3u;
  return (stream_key){(uint32_t)(hash >> 32), (uint32_t)hash};
}

/* The words of blocks from `first` on, four a block. */
static inline void fill_words(uint32_t *restrict words, uint32_t blocks, stream_key key, uint32_t dimension,
                              uint32_t first) {
  for (uint32_t block = 0; block < blocks; block++) {
    uint32_t c0 = first + block, c1 = dimension, c2 = key.high, c3 = key.low;
    uint32_t k0 = SEED, k1 = 0;
#pragma GCC unroll 10
    for (int round = 0; round < 10; round++) {
      uint64_t p0 = (uint64_t)c0 * 0xd2511f53u, p1 = (uint64_t)c2 * 0xcd9e8d57u;
      c0 = (uint32_t)(p1 >> 32) ^ c1 ^ k0;
      c1 = (uint32_t)p1;
      c2 = (uint32_t)(p0 >> 32) ^ c3 ^ k1;
      c3 = (uint32_t)p0;
      k0 += 0x9e3779b9u;
      k1 += 0xbb67ae85u;
    }
    words[4 * block] = c0;
    words[4 * block + 1] = c1;
    words[4 * block + 2] = c2;
    words[4 * block + 3] = c3;
  }
}

static void fill_random(double *restrict out, stream_key key, uint32_t dimension, uint32_t first_trial) {
  uint32_t words[BLOCK];
  fill_words(words, BLOCK / 4, key, dimension, first_trial / 4);
  for (int n = 0; n < BLOCK; n++) out[n] = (words[n] + 0.5) * 0x1p-32;
}

/* Sobol's sequence: each eighth of the trials is a run of its points, with a random linear scrambling of its own. */

enum { COINS = 36 };

/* Scrambled direction numbers, and the word of the first point. */
typedef struct {
  uint32_t directions[BITS], first;
} scrambled;

static bool is_quasi;
static uint32_t per_scramble;
static scrambled points[SCRAMBLES][DIMENSIONS];

/* Every bit of a number has those before it added by the coins (Matousek 1998). */
static uint32_t mixed(uint32_t number, const uint32_t *coins) {
  uint32_t word = 0;
  for (int bit = 0; bit < 32; bit++) {
    uint32_t diagonal = 0x80000000u >> bit;
    if (number & diagonal) word ^= diagonal | (coins[bit + 1] & (diagonal - 1));
  }
  return word;
}

/* Done once for each number of trials, and kept. */
static void make_points(uint32_t trials) {
  if (!is_quasi || per_scramble == trials / SCRAMBLES) return;
  per_scramble = trials / SCRAMBLES;
  stream_key key = key_of("sobol/linear/");
  uint32_t coins[COINS];
  for (uint32_t scramble = 0; scramble < SCRAMBLES; scramble++)
    for (uint32_t dimension = 0; dimension < DIMENSIONS; dimension++) {
      fill_words(coins, COINS / 4, key, dimension, scramble * (COINS / 4));
      scrambled *made = &points[scramble][dimension];
      made->first = coins[0];
      for (int bit = 0; bit < BITS; bit++) made->directions[bit] = mixed(DIRECTIONS[dimension][bit], coins);
    }
}

/* Points in Gray code order: each differs from the one before it by one direction number. A run has whole blocks. */
static void fill_points(double *restrict out, uint32_t dimension, uint32_t first_trial) {
  const scrambled *from = &points[first_trial / per_scramble][dimension];
  uint32_t point = first_trial % per_scramble, word = from->first;
  for (uint32_t gray = point ^ point >> 1, bit = 0; gray != 0; gray >>= 1, bit++)
    if (gray & 1) word ^= from->directions[bit];
  out[0] = (word + 0.5) * 0x1p-32;
  for (uint32_t n = 1; n < BLOCK; n++) {
    word ^= from->directions[__builtin_ctz(point + n)];
    out[n] = (word + 0.5) * 0x1p-32;
  }
}

/* The month `month` of a stream whose first number is that dimension of the sequence. */
static void fill_uniforms(double *out, stream_key key, uint32_t month, uint32_t dimension, uint32_t first_trial) {
  if (is_quasi) fill_points(out, dimension, first_trial);
  else fill_random(out, key, month, first_trial);
}

/* Exponential and logarithm, as in packages/units. */

static inline double power_of_two(int exponent) {
  uint64_t bits = (uint64_t)(exponent + 1023) << 52;
  double power;
  memcpy(&power, &bits, sizeof power);
  return power;
}

/* For exponents from -708 to 709. */
static inline double exp_of(double x) {
  double rounded = x * 46.16624130844683 + 6755399441055744.0 - 6755399441055744.0;
  double r = x - rounded * 0.02166084898635745 - rounded * 4.06140840434059e-10;
  int step = (int)rounded, j = step & 31;
  double scale = ROOTS[j] * power_of_two(step >> 5), square = r * r;
  double fourth_and_up = 0.041666666666559604 + r * 0.008333362483384042 + square * 0.001388892532644038;
  double exp_minus_one = r + square * (0.5 + r * 0.16666666666581015 + square * fourth_and_up);
  return scale + scale * (ROOTS_LOST[j] + exp_minus_one);
}

/* For moderate positive numbers. */
static inline double log_of(double x) {
  uint64_t bits;
  memcpy(&bits, &x, sizeof bits);
  int k = (int)((int32_t)((uint32_t)(bits >> 32) - 0x3fe6a09eu) >> 20);
  double f = x * power_of_two(-k) - 1, s = f / (2 + f), half = 0.5 * f * f, t = s * s, square = t * t;
  double even = 0.6666666666666666 +
                square * (0.2857142857080285 + square * (0.18181795621632782 + square * 0.13268746195596595));
  double odd = 0.4000000000000088 +
               square * (0.22222222391887064 + square * (0.15386240708969665 + square * 0.13086907887965027));
  double remainder = s * (half + t * (even + t * odd));
  return k * 0.6931467056274414 - (half - (remainder + k * 4.7493250390316726e-7) - f);
}

/* Quantiles: each turns a column of uniform numbers into draws. */

static inline double polynomial(const double *c, double r) {
  double sum = c[0];
#pragma GCC unroll 7
  for (int i = 1; i < 8; i++) sum = sum * r + c[i];
  return sum;
}

static const double CENTRE_ABOVE[8] = {2509.0809287301226727, 33430.575583588128105, 67265.770927008700853,
                                       45921.953931549871457, 13731.693765509461125, 1971.5909503065514427,
                                       133.14166789178437745, 3.387132872796366608};
static const double CENTRE_BELOW[8] = {5226.495278852854561,  28729.085735721942674, 39307.89580009271061,
                                       21213.794301586595867, 5394.1960214247511077, 687.1870074920579083,
                                       42.313330701600911252, 1};
static const double NEAR_ABOVE[8] = {7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177,
                                     1.27045825245236838258,   3.64784832476320460504,   5.7694972214606914055,
                                     4.6303378461565452959,    1.42343711074968357734};
static const double NEAR_BELOW[8] = {1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966,
                                     0.14810397642748007459,    0.68976733498510000455,  1.6763848301838038494,
                                     2.05319162663775882187,    1};

/* Wichura's AS 241. Uniform numbers of 32 bits never reach its far tail, which begins at e^-25. */
static double tail_quantile(double p) {
  double r = sqrt(-log_of(p < 0.5 ? p : 1 - p)) - 1.6;
  double z = polynomial(NEAR_ABOVE, r) / polynomial(NEAR_BELOW, r);
  return p < 0.5 ? -z : z;
}

/* The centre for all, without a branch; then the 15 % that lie in the tails. */
static void to_normal(double *restrict u) {
  column p;
  memcpy(p, u, sizeof p);
  for (int n = 0; n < BLOCK; n++) {
    double q = p[n] - 0.5, r = 0.180625 - q * q;
    u[n] = q * polynomial(CENTRE_ABOVE, r) / polynomial(CENTRE_BELOW, r);
  }
  for (int n = 0; n < BLOCK; n++)
    if (fabs(p[n] - 0.5) > 0.425) u[n] = tail_quantile(p[n]);
}

static void to_lognormal(double *restrict u, const double *parameters) {
  double mean_log = parameters[0], sd_log = parameters[1];
  to_normal(u);
  for (int n = 0; n < BLOCK; n++) u[n] = exp_of(mean_log + sd_log * u[n]);
}

static void to_triangular(double *restrict u, const double *parameters) {
  double low = parameters[0], mode = parameters[1], high = parameters[2];
  double width = high - low, rise = mode - low, fall = high - mode, turn = rise / width;
  for (int n = 0; n < BLOCK; n++) {
    double p = u[n], side = p < turn ? p : 1 - p, length = sqrt(side * width * (p < turn ? rise : fall));
    u[n] = p < turn ? low + length : high - length;
  }
}

enum { MOST_EVENTS = 32 };
static double events_up_to[MOST_EVENTS];
static int events, events_guide[MOST_EVENTS + 1];

/* Probabilities of at most so many events; a guide says from where to search (Chen and Asau 1974). */
static void make_poisson(double rate) {
  double sum = 0;
  for (double p = exp_of(-rate); p > 1e-20; p *= rate / ++events) events_up_to[events] = sum += p;
  for (int k = 0; k < events; k++) events_up_to[k] /= sum;
  events_up_to[events - 1] = 1;
  for (int cell = 0, k = 0; cell <= events; cell++) {
    while (events_up_to[k] < cell / (double)events) k++;
    events_guide[cell] = k;
  }
}

static void to_poisson(double *restrict u) {
  for (int n = 0; n < BLOCK; n++) {
    int k = events_guide[(int)(u[n] * events)];
    while (events_up_to[k] < u[n]) k++;
    u[n] = k;
  }
}

/* The model: see README.md. */

static column wage, volume, growth, attrition, ramp, productivity, fx_volatility, penalty, severance, transition;
static column change_order_size, discount_rate, fx_drift, drift, spread, month_discount;
static column fx_shock[MONTHS], change_orders, service, walk, exchange, workload, discount;

static struct {
  column staff, ramp, change_order, penalty, transition, severance, value;
} alternatives[ALTERNATIVES];

static stream_key fx_shock_key, change_orders_key, service_key;

static void draw_inputs(uint32_t first_trial) {
  uint32_t dimension = 0;
#define DRAW(name, stream, family, parameters)                          \
  fill_uniforms(name, key_of(stream), 0, dimension++, first_trial); \
  to_##family(name, parameters)
  DRAW(wage, "wage", lognormal, WAGE);
  DRAW(volume, "volume", triangular, VOLUME);
  DRAW(growth, "growth", triangular, GROWTH);
  DRAW(attrition, "attrition", triangular, ATTRITION);
  DRAW(ramp, "ramp", triangular, RAMP);
  DRAW(productivity, "productivity", triangular, PRODUCTIVITY);
  DRAW(fx_volatility, "fxVolatility", triangular, FX_VOLATILITY);
  DRAW(penalty, "penalty", triangular, PENALTY);
  DRAW(severance, "severance", triangular, SEVERANCE);
  DRAW(transition, "transition", lognormal, TRANSITION);
  DRAW(change_order_size, "changeOrderSize", lognormal, CHANGE_ORDER_SIZE);
  DRAW(discount_rate, "discountRate", triangular, DISCOUNT_RATE);
  fill_uniforms(fx_drift, key_of("fxDrift"), 0, dimension, first_trial);
  to_normal(fx_drift);
  for (int n = 0; n < BLOCK; n++) fx_drift[n] = FX_DRIFT[0] + FX_DRIFT[1] * fx_drift[n];
}

static void start_world(void) {
  double per_month = sqrt(1 / 12.0);
  for (int n = 0; n < BLOCK; n++) {
    drift[n] = 1 / 12.0 * fx_drift[n] - 1 / 24.0 * (fx_volatility[n] * fx_volatility[n]);
    spread[n] = per_month * fx_volatility[n];
    walk[n] = 0;
    workload[n] = discount[n] = 1;
  }
  for (int n = 0; n < BLOCK; n++) month_discount[n] = exp_of(-1 / 12.0 * log_of(1 + discount_rate[n]));
}

static void start_alternatives(void) {
  for (int i = 0; i < ALTERNATIVES; i++) {
    double hiring_ratio = ATTRITION_RATIO[i] * HIRING_MONTHS[i] / 12;
    for (int n = 0; n < BLOCK; n++) {
      double hiring = 1 + hiring_ratio * attrition[n], output = 1 + DISTANCE[i] * (productivity[n] - 1);
      alternatives[i].staff[n] = volume[n] / output * (WAGE_RATIO[i] * (wage[n] * hiring));
      alternatives[i].ramp[n] = RAMP_RATIO[i] * ramp[n];
      alternatives[i].change_order[n] = CHANGE_ORDER_RATIO[i] * change_order_size[n];
      alternatives[i].penalty[n] = PENALTY_RATIO[i] * penalty[n];
      alternatives[i].transition[n] = TRANSITION_RATIO[i] * transition[n];
      alternatives[i].severance[n] = LEAVER_SHARE[i] * (severance[n] * wage[n] * volume[n]);
      alternatives[i].value[n] = 0;
    }
  }
}

/* A Brownian bridge: the end of the path first, then the middle of what is open (Caflisch and Moskowitz 1995). */

static struct {
  int month, left, right;
  double left_weight, right_weight, deviation;
} steps[MONTHS];

static void make_bridge(void) {
  struct { int left, right; } gaps[2 * MONTHS];
  int first = 0, last = 0;
#define SPLIT(from, to) \
  if ((to) - (from) > 1) gaps[last].left = (from), gaps[last++].right = (to)
  steps[0].month = MONTHS - 1;
  steps[0].deviation = sqrt(MONTHS);
  SPLIT(-1, MONTHS - 1);
  for (int step = 1; step < MONTHS; step++) {
    int left = gaps[first].left, right = gaps[first++].right, month = (left + right) >> 1;
    double width = right - left, before = month - left, after = right - month;
    steps[step].month = month;
    steps[step].left = left;
    steps[step].right = right;
    steps[step].left_weight = after / width;
    steps[step].right_weight = before / width;
    steps[step].deviation = sqrt(before * after / width);
    SPLIT(left, month);
    SPLIT(month, right);
  }
}

/* Where the path stands at the end of each month. */
static column bridge[MONTHS];

static void settle(int step, const double *restrict normals) {
  double *restrict here = bridge[steps[step].month];
  double share = steps[step].left_weight, rest = steps[step].right_weight, size = steps[step].deviation;
  if (step == 0) {
    for (int n = 0; n < BLOCK; n++) here[n] = size * normals[n];
    return;
  }
  const double *after = bridge[steps[step].right];
  if (steps[step].left < 0) {
    for (int n = 0; n < BLOCK; n++) here[n] = rest * after[n] + size * normals[n];
    return;
  }
  const double *before = bridge[steps[step].left];
  for (int n = 0; n < BLOCK; n++) here[n] = share * before[n] + rest * after[n] + size * normals[n];
}

/* All months at once, because a bridge knows its end before its beginning. */
static void draw_shocks(uint32_t first_trial) {
  for (int month = 0; month < MONTHS; month++) {
    fill_uniforms(fx_shock[month], fx_shock_key, (uint32_t)month, PATH_AT + (uint32_t)month, first_trial);
    to_normal(fx_shock[month]);
  }
  if (!is_quasi) return;
  for (int step = 0; step < MONTHS; step++) settle(step, fx_shock[step]);
  memcpy(fx_shock[0], bridge[0], sizeof(column));
  for (int month = 1; month < MONTHS; month++)
    for (int n = 0; n < BLOCK; n++) fx_shock[month][n] = bridge[month][n] - bridge[month - 1][n];
}

static void draw_month(uint32_t month, uint32_t first_trial) {
  fill_uniforms(change_orders, change_orders_key, month, EVENTS_AT + 2 * month, first_trial);
  to_poisson(change_orders);
  fill_uniforms(service, service_key, month, EVENTS_AT + 2 * month + 1, first_trial);
}

static void move_world(int month) {
  double part_of_growth = month == 0 ? 0 : 1 / 12.0;
  for (int n = 0; n < BLOCK; n++) {
    walk[n] += drift[n] + spread[n] * fx_shock[month][n];
    workload[n] *= 1 + growth[n] * part_of_growth;
    discount[n] *= month_discount[n];
  }
  for (int n = 0; n < BLOCK; n++) exchange[n] = exp_of(walk[n]);
}

static void pay_month(int i, int month) {
  double *restrict value = alternatives[i].value;
  const double *staff = alternatives[i].staff, *ramp = alternatives[i].ramp, *order = alternatives[i].change_order;
  const double *fine = alternatives[i].penalty, *moving = alternatives[i].transition;
  const double *leaving = alternatives[i].severance;
  double foreign = FOREIGN_SHARE[i], at_home = 1 - foreign, miss_share = MISS_SHARE[i], months_since_start = month + 1;
  double price = PRICES[i][month], moving_part = TRANSITION_SPREAD[i][month], exit_part = EXIT[i][month];
  for (int n = 0; n < BLOCK; n++) {
    double learning = 1 + ramp[n] / (ramp[n] + months_since_start), currency = at_home + foreign * exchange[n];
    double paid = staff[n] * (price * (workload[n] * learning * currency));
    paid = order[n] * change_orders[n] + paid;
    paid = fine[n] * (service[n] < miss_share ? 1.0 : 0.0) + paid;
    paid = moving[n] * moving_part + paid;
    paid = leaving[n] * exit_part + paid;
    value[n] += paid * discount[n];
  }
}

static void evaluate_block(uint32_t first_trial) {
  draw_inputs(first_trial);
  draw_shocks(first_trial);
  start_world();
  start_alternatives();
  for (int month = 0; month < MONTHS; month++) {
    draw_month((uint32_t)month, first_trial);
    move_world(month);
    for (int i = 0; i < ALTERNATIVES; i++) pay_month(i, month);
  }
}

/* Values of all trials, alternative by alternative; trials come in eights of whole blocks. */
static void evaluate(double *values, uint32_t trials) {
  make_points(trials);
  for (uint32_t first = 0; first < trials; first += BLOCK) {
    evaluate_block(first);
    for (int i = 0; i < ALTERNATIVES; i++)
      for (int n = 0; n < BLOCK; n++) values[(size_t)i * trials + first + n] = 0 - alternatives[i].value[n];
  }
}

/* The figure that would stand at `rank` in the sorted column; the column is reordered around it (Hoare 1961). */
static double select_rank(double *values, uint32_t from, uint32_t to, uint32_t rank) {
  while (to - from > 1) {
    double pivot = values[from + (to - from - 1) / 2];
    int64_t i = (int64_t)from - 1, j = to;
    for (;;) {
      do i++;
      while (values[i] < pivot);
      do j--;
      while (values[j] > pivot);
      if (i >= j) break;
      double kept = values[i];
      values[i] = values[j];
      values[j] = kept;
    }
    if (rank <= (uint32_t)j) to = (uint32_t)j + 1;
    else from = (uint32_t)j + 1;
  }
  return values[rank];
}

static const double SHARES[QUANTILES] = {0.1, 0.5, 0.9};

/* Straight between neighbours: definition 7 of Hyndman and Fan. */
static void quantiles_of(double *values, uint32_t count, double *quantiles) {
  uint32_t from = 0;
  for (int k = 0; k < QUANTILES; k++) {
    double position = SHARES[k] * (count - 1);
    uint32_t rank = (uint32_t)position;
    double lower = select_rank(values, from, count, rank);
    double upper = rank + 1 < count ? select_rank(values, rank + 1, count, rank + 1) : lower;
    quantiles[k] = lower * (1 - (position - rank)) + upper * (position - rank);
    from = rank;
  }
}

/* Answers. */

static double seconds(clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  return now.tv_sec + now.tv_nsec * 1e-9;
}

static void run(double *values, uint32_t trials) {
  double clock = seconds(CLOCK_MONOTONIC), processor = seconds(CLOCK_PROCESS_CPUTIME_ID);
  double quantiles[ALTERNATIVES][QUANTILES];
  evaluate(values, trials);
  for (int i = 0; i < ALTERNATIVES; i++) quantiles_of(values + (size_t)i * trials, trials, quantiles[i]);
  processor = seconds(CLOCK_PROCESS_CPUTIME_ID) - processor;
  clock = seconds(CLOCK_MONOTONIC) - clock;
  printf("{\"clock\":%.9f,\"processor\":%.9f,\"median\":%.17g}\n", clock, processor, quantiles[0][1]);
}

static void sample(double *values, uint32_t trials) {
  evaluate(values, trials);
  printf("{\"columns\":[");
  for (int i = 0; i < ALTERNATIVES; i++) {
    for (uint32_t n = 0; n < trials; n++)
      printf("%s%.17g", n > 0 ? "," : i > 0 ? "],[" : "[", values[(size_t)i * trials + n]);
  }
  printf("]]}\n");
}

int main(int count, char **arguments) {
  char word[16];
  unsigned trials;
  is_quasi = count > 1 && strcmp(arguments[1], "sobol") == 0;
  make_poisson(CHANGE_ORDERS[0]);
  make_bridge();
  fx_shock_key = key_of("fxShock");
  change_orders_key = key_of("changeOrders");
  service_key = key_of("service");
  printf("{\"ready\":\"gcc " __VERSION__ "\"}\n");
  fflush(stdout);
  while (scanf("%15s %u", word, &trials) == 2) {
    double *values = calloc((size_t)trials * ALTERNATIVES, sizeof *values);
    if (values == NULL) return 1;
    if (strcmp(word, "run") == 0) run(values, trials);
    else sample(values, trials);
    fflush(stdout);
    free(values);
  }
  return 0;
}
