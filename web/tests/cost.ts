declare const process: { cpuUsage(before?: object): { user: number; system: number } };

/** Median CPU milliseconds of a call. */
export function cost(work: () => void, times = 3): number {
  work();
  const all = Array.from({ length: times }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return all.sort((a, b) => a - b)[(times - 1) / 2];
}
