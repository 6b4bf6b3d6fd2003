import { nearestHint } from './nearest.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What an unknown id may have meant: the thing of that Chinese name, or the nearest id. */
export function nameHint(
  kind: 'district' | 'indicator' | 'topic' | 'term' | 'report',
  name: string,
  vocabulary: Vocabulary,
): string | undefined {
  const id = kind === 'report' ? undefined : vocabulary.called[kind].get(name);
  return id === undefined ? nearestHint(name, idsOf(kind, vocabulary)) : `${id}（“${name}”的代号）`;
}

function idsOf(kind: Parameters<typeof nameHint>[0], vocabulary: Vocabulary): Iterable<string> {
  if (kind === 'district') return vocabulary.districts;
  if (kind === 'indicator') return vocabulary.indicators.keys();
  if (kind === 'topic') return vocabulary.topics.keys();
  if (kind === 'term') return vocabulary.terms;
  return [...vocabulary.paths].flatMap((path) => /^content\/reports\/(.+)\.md$/.exec(path)?.[1] ?? []);
}
