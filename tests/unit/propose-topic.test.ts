import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKnown } from '../../src/files/registry.ts';
import { proposeTopic } from '../../src/ingest/propose-topic.ts';

const { indicators, topics } = await readKnown(fileURLToPath(new URL('../../', import.meta.url)));

function topicOf(heading: string, ids: readonly string[] = [], paragraph = '') {
  return proposeTopic({ heading, paragraphs: [paragraph], indicators: ids }, indicators, topics);
}

describe('the topic of a section', () => {
  it.each([
    ['ideology', '铸魂育人 唱响新时代主旋律', ['outreach-sessions', 'outreach-people']],
    ['ideology', '文化惠民润心田', ['libraries']],
    ['skills', '比武练兵 激发产业工人活力', ['skill-contests', 'skill-contest-workers', 'skilled-workers']],
    ['skills', '聚焦中心任务', ['skill-contests', 'model-worker-studios', 'may-day-medals', 'total-unions']],
    ['rights', '依法维权 构建和谐劳动关系', ['wage-agreements', 'legal-aid-cases']],
    ['care', '真情帮扶 把温暖送到心坎上', ['winter-warmth-people', 'summer-cooling-amount', 'scholarship-amount']],
    ['women', '巾帼绽芳华 女职工工作出新彩', ['nursing-rooms', 'new-carnation-stations']],
    ['gig', '让骑手小哥有个家', ['gig-worker-members', 'gig-worker-unions']],
    ['organising', '建会入会扩面提质', ['new-unions', 'new-members', 'gig-worker-unions']],
  ])('%s: %s', (topic, heading, ids) => {
    expect(topicOf(heading, ids)).toEqual({ topic, certain: true });
  });

  it('follows the words of the text where nothing is counted', () => {
    const told = '为女职工开设课堂，维护女职工特殊权益，新设母婴设施，康乃馨志愿者上门。';
    expect(topicOf('三', [], told)).toEqual({ topic: 'women', certain: false });
  });

  it('says that it is not certain when two topics have as much for them', () => {
    expect(topicOf('亮点纷呈', ['new-unions', 'legal-aid-cases'])?.certain).toBe(false);
  });

  it('takes the first topic where nothing speaks for any', () => {
    const first = topics.toSorted((a, b) => a.order - b.order)[0]?.id;
    expect(topicOf('结束语')).toEqual({ topic: first, certain: false });
  });

  it('has none only where there are no topics', () => {
    expect(proposeTopic({ heading: '建会', paragraphs: [], indicators: [] }, indicators, [])).toBeNull();
  });

  it('is one of the topics for any text', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.string()),
        fc.array(fc.constantFrom(...indicators.map(({ id }) => id), '?')),
        (heading, paragraphs, ids) => {
          const proposal = proposeTopic({ heading, paragraphs, indicators: ids }, indicators, topics);
          expect(topics.map(({ id }) => id)).toContain(proposal?.topic);
        },
      ),
    );
  });
});
