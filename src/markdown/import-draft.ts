import type { Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { Document, isCollection } from 'yaml';
import type { ImportedSource } from '../ingest/import-source.ts';
import { type SourceSection, sourceSections } from '../ingest/source-section.ts';
import { type BlockLinks, draftBlocks } from './draft-blocks.ts';
import type { DraftLinks } from './draft-links.ts';

/** What a draft needs besides its source. */
export interface DraftPlan {
  /** Id of the district. */
  district: string;
  links: DraftLinks;
  /** The topic proposed for a section. */
  topicOf: (section: SourceSection) => { id: string; name: string };
  /** Names of the indicators by id. */
  names: ReadonlyMap<string, string>;
}

const stringifier = remark().use(remarkGfm, { singleTilde: false });

/**
 * A source as a report's Markdown: valid frontmatter, sections with their proposed topics, and the
 * source's own words with links on the figures that have an indicator. An editor condenses it.
 */
export function importDraft(source: ImportedSource, plan: DraftPlan): string {
  const sections = sourceSections(source.blocks);
  const links = Map.groupBy(plan.links.links, ([{ placed }]) => placed);
  const root: Root = { type: 'root', children: sections.flatMap((section) => sectionNodes(section, plan, links)) };
  return `---\n${frontmatter(source, plan)}---\n\n${stringifier.stringify(root)}`;
}

function sectionNodes(section: SourceSection, { topicOf }: DraftPlan, links: BlockLinks): RootContent[] {
  const body = draftBlocks(section.paragraphs, links);
  if (section.heading === null) return body;
  const words = section.heading.view.text;
  if (section.level > 2) return [{ type: 'heading', depth: 3, children: [{ type: 'text', value: words }] }, ...body];
  const topic = topicOf(section);
  const url = `../../topics/${topic.id}.md`;
  return [
    {
      type: 'heading',
      depth: 2,
      children: [
        { type: 'link', url, children: [{ type: 'text', value: topic.name }] },
        { type: 'text', value: `：${words}` },
      ],
    },
    ...body,
  ];
}

/** Unknown keys are left out; people and named times stand on one line each. */
function frontmatter(source: ImportedSource, { district, links, names }: DraftPlan): string {
  const { masthead, sha256, characters, blocks } = source;
  const document = new Document({
    district,
    ...(masthead.organisation === null ? {} : { organisation: masthead.organisation }),
    ...(masthead.headline === null ? {} : { headline: masthead.headline }),
    ...(masthead.subheadline === null ? {} : { subheadline: masthead.subheadline }),
    ...(masthead.date === null ? {} : { published: masthead.date }),
    period: links.period,
    ...(Object.keys(links.periods).length === 0 ? {} : { periods: links.periods }),
    byline: masthead.byline,
    credits: masthead.credits,
    photos: blocks.filter(({ block }) => block.kind === 'caption').map(({ view }) => view.text),
    form: 'digest',
    summary: summaryOf(links, names) ?? masthead.subheadline ?? masthead.headline ?? '',
    source: { sha256, characters },
  });
  for (const key of ['byline', 'credits', 'periods']) {
    const node = document.get(key, true);
    if (isCollection(node)) node.flow = true;
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The first figures, by the names of their indicators, for the editor to rewrite. */
function summaryOf({ links }: DraftLinks, names: ReadonlyMap<string, string>): string | null {
  const said = new Map<string, string>();
  for (const [{ found }, { indicator }] of links) {
    if (!said.has(indicator)) said.set(indicator, `${names.get(indicator) ?? indicator}${found.text}`);
  }
  return said.size === 0 ? null : `${[...said.values()].slice(0, SUMMARY).join('，')}。`;
}

const SUMMARY = 4;
