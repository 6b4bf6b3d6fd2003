import type { Topic } from '../schema/topic.ts';
import { cueForm, type KnownIndicator } from './cue.ts';

export type KnownTopic = Topic & { id: string };

/** A section as it bears on its topic. */
export interface TopicSection {
  heading: string;
  paragraphs: readonly string[];
  /** Ids of the indicators that its figures were proposed for; one for each figure. */
  indicators: readonly string[];
}

/** What a section is about; `certain` is false where another topic has nearly as much for it, or nothing speaks for any. */
export interface TopicProposal {
  topic: string;
  certain: boolean;
}

const FIGURE = 1;
const HEADING_WORD = 3;
const TEXT_WORD = 0.25;
/** Words of the text say less than the figures, however many there are. */
const TEXT_MOST = 3;
const CERTAIN = 2;
const LEAD = 1.4;

/**
 * The topic of a section: of most of its figures' indicators, helped by the topics' own words in the
 * heading and, less, in the text. Always one of `topics`, the first in their order where nothing speaks
 * for any; null only when there is no topic at all.
 */
export function proposeTopic(
  section: TopicSection,
  indicators: readonly KnownIndicator[],
  topics: readonly KnownTopic[],
): TopicProposal | null {
  const counted = topicsOfFigures(section.indicators, indicators);
  const [heading, text] = [cueForm(section.heading), cueForm(section.paragraphs.join('\n'))];
  const scored = topics.map((topic) => ({
    topic,
    score:
      FIGURE * counted.filter((id) => id === topic.id).length +
      HEADING_WORD * wordsIn(heading, topic) +
      Math.min(TEXT_MOST, TEXT_WORD * wordsIn(text, topic)),
  }));
  const [best, second] = scored.toSorted((a, b) => b.score - a.score || a.topic.order - b.topic.order);
  if (best === undefined) return null;
  return { topic: best.topic.id, certain: best.score >= CERTAIN && best.score >= LEAD * (second?.score ?? 0) };
}

function topicsOfFigures(ids: readonly string[], indicators: readonly KnownIndicator[]): string[] {
  const topicOf = new Map(indicators.map(({ id, topic }) => [id, topic]));
  return ids.flatMap((id) => topicOf.get(id) ?? []);
}

/** How often the words of a topic stand in a text. */
function wordsIn(text: string, { name, aliases = [] }: KnownTopic): number {
  return [name, ...aliases].reduce((sum, word) => sum + text.split(cueForm(word)).length - 1, 0);
}
