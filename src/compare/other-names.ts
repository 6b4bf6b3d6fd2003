/**
 * The names of an indicator beside its own that a search for a run of characters has to look at: what stands within
 * another of its names is found there already. In the order given.
 */
export function otherNames({ name, aliases }: { name: string; aliases: readonly string[] }): string[] {
  const names = new Set([name, ...aliases]);
  const within = (alias: string): boolean => [...names].some((other) => other !== alias && other.includes(alias));
  return [...names].slice(1).filter((alias) => !within(alias));
}
