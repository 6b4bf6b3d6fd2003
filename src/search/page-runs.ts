/** Numbers in rising order as runs: the gap since the last run, and how many follow without one. */
export function toRuns(numbers: readonly number[]): number[] {
  const runs: number[] = [];
  let next = 0;
  let begun = -1;
  for (const number of numbers) {
    if (number === next && begun >= 0) runs[begun] = (runs[begun] ?? 0) + 1;
    else begun = runs.push(number - next, 1) - 1;
    next = number + 1;
  }
  return runs;
}

/** The numbers of runs written by `toRuns`. */
export function fromRuns(runs: readonly number[]): number[] {
  const numbers: number[] = [];
  let next = 0;
  for (let i = 0; i < runs.length; i += 2) {
    next += runs[i] ?? 0;
    for (let left = runs[i + 1] ?? 0; left > 0; left -= 1) numbers.push(next++);
  }
  return numbers;
}
