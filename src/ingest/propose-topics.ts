import type { Known } from './known.ts';
import type { Notice } from './layout.ts';
import type { PlacedBlock } from './placed-block.ts';
import { proposeTopic } from './propose-topic.ts';
import type { SourceNumber } from './source-number.ts';
import type { SourceSection } from './source-section.ts';

/** The topics proposed for the main sections of a source. */
export interface SectionTopics {
  topicOf: (section: SourceSection) => { id: string; name: string };
  /** One for every section whose topic is not certain. */
  notices: Notice[];
}

/** Proposes a topic for every section, by its heading, its words and the indicators of its figures. */
export function proposeTopics(
  sections: readonly SourceSection[],
  proposals: ReadonlyMap<SourceNumber, string>,
  { indicators, topics }: Known,
): SectionTopics {
  const byBlock = Map.groupBy(proposals.keys(), ({ placed }) => placed);
  const chosen = new Map<PlacedBlock | null, { id: string; name: string }>();
  const notices: Notice[] = [];
  for (const section of sections) {
    const numbers = section.paragraphs.flatMap((placed) => byBlock.get(placed) ?? []);
    const proposal = proposeTopic(
      {
        heading: section.heading?.view.text ?? '',
        paragraphs: section.paragraphs.map(({ view }) => view.text),
        indicators: numbers.map((number) => proposals.get(number) ?? ''),
      },
      indicators,
      topics,
    );
    const topic = topics.find(({ id }) => id === proposal?.topic) ?? NO_TOPIC;
    chosen.set(section.heading, topic);
    if (section.level === 2 && proposal?.certain === false) notices.push(doubt(section, topic.name));
  }
  return { topicOf: ({ heading }) => chosen.get(heading) ?? NO_TOPIC, notices };
}

/** Of a site without topics; the check of the draft tells it. */
const NO_TOPIC = { id: 'unknown', name: '主题' };

function doubt({ heading }: SourceSection, topic: string): Notice {
  const offsets = heading?.view.offsets ?? [];
  return {
    code: 'topic-doubtful',
    start: offsets[0] ?? 0,
    end: (offsets.at(-1) ?? 0) + 1,
    message: `小标题“${heading?.view.text ?? ''}”拟归入“${topic}”，不很确定`,
    advice: '核对主题；不对就改小标题的链接',
  };
}
