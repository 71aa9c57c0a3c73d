/**
 * Measures contenders against each other: rounds in which each runs in turn, so that the machine's moods hit all alike.
 * Each gets the time of its fastest round, since a machine only ever adds to what a program takes.
 *
 * @param contenders what to run, by name
 * @returns by name the milliseconds of a call, and how noisy the rounds were: the median over the minimum
 */
export function measure(contenders, { rounds = 31, calls = 2000 } = {}) {
  const timed = Object.entries(contenders).map(([name, run]) => [name, () => timeOf(run, calls)]);
  return fastest(Object.fromEntries(timed), rounds);
}

/** Does as measure does with contenders that return, or promise, how many milliseconds they took. */
export async function fastest(contenders, rounds) {
  const names = Object.keys(contenders);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) times[name].push(await contenders[name]());
  }
  return Object.fromEntries(
    names.map((name) => [name, { least: Math.min(...times[name]), noise: noiseOf(times[name]) }]),
  );
}

function timeOf(run, calls) {
  const start = performance.now();
  for (let call = 0; call < calls; call++) run();
  return (performance.now() - start) / calls;
}

function noiseOf(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] / sorted[0];
}
