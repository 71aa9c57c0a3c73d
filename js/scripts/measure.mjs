/**
 * Measures contenders against each other. They run in turn, round by round, so that a busy machine slows all of them
 * alike. The result is the time of the fastest round, since other programs can only make a round slower.
 *
 * @param contenders what to run, by name
 * @returns by name the milliseconds of a round, and how noisy the rounds were: the median over the minimum
 */
export async function measure(contenders, { rounds = 31, calls = 2000 } = {}) {
  const names = Object.keys(contenders);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) times[name].push(await timeOf(contenders[name], calls));
  }
  return Object.fromEntries(
    names.map((name) => [name, { least: Math.min(...times[name]), noise: noiseOf(times[name]) }]),
  );
}

async function timeOf(run, calls) {
  const start = performance.now();
  for (let call = 0; call < calls; call++) {
    const answer = run();
    if (answer instanceof Promise) await answer;
  }
  return performance.now() - start;
}

function noiseOf(times) {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] / sorted[0];
}
