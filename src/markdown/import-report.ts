import { type ImportDistrict, importDistrict } from '../ingest/import-district.ts';
import { importFindings } from '../ingest/import-findings.ts';
import { importJson } from '../ingest/import-json.ts';
import type { ImportedSource } from '../ingest/import-source.ts';
import { importSummary } from '../ingest/import-summary.ts';
import type { Known } from '../ingest/known.ts';
import type { Notice } from '../ingest/layout.ts';
import { proposeFigures } from '../ingest/propose-figures.ts';
import { proposeTopics } from '../ingest/propose-topics.ts';
import type { SourceNumber } from '../ingest/source-number.ts';
import { sourceSections } from '../ingest/source-section.ts';
import type { Imported } from '../schema/imported.ts';
import type { Ledger } from '../schema/ledger.ts';
import { draftLinks } from './draft-links.ts';
import { importDraft } from './import-draft.ts';

/** What an import gives out. */
export interface ImportedReport {
  district: ImportDistrict;
  /** Name of the report: its date, or `undated`. */
  name: string;
  draft: string;
  ledger: Ledger;
  json: Imported;
  /** For the terminal, in Chinese. */
  summary: string;
}

interface Options {
  /** How the source is called in findings. */
  file: string;
  /** Id of the district, when the editor says it. */
  district?: string | undefined;
}

/** A source with all that is proposed for it: draft, ledger, JSON and summary. */
export function importReport(source: ImportedSource, known: Known, { file, district: said }: Options): ImportedReport {
  const district = importDistrict(source.masthead.district, said, known.districts);
  const proposals = proposeFigures(source.found, known.indicators);
  const links = draftLinks(proposals);
  const topics = proposeTopics(sourceSections(source.blocks), proposals, known);
  const notices = [...source.notices, ...links.dropped.map(droppedNotice), ...topics.notices];
  const findings = importFindings(file, source.text, notices);
  const names = new Map(known.indicators.map(({ id, name }) => [id, name]));
  const ledger = { source: { sha256: source.sha256, characters: source.characters }, numbers: [...source.numbers] };
  return {
    district,
    name: source.masthead.date ?? 'undated',
    draft: importDraft(source, { district: district.id, links, names, topicOf: topics.topicOf }),
    ledger,
    json: importJson(source, proposals, findings),
    summary: importSummary(source, { file, district, proposed: namesOf(proposals, names), findings }),
  };
}

function namesOf(
  proposals: ReadonlyMap<SourceNumber, string>,
  names: ReadonlyMap<string, string>,
): Map<SourceNumber, string> {
  return new Map([...proposals].map(([number, id]) => [number, names.get(id) ?? id]));
}

function droppedNotice({ found, placed }: SourceNumber): Notice {
  const { offsets } = placed.view;
  return {
    code: 'proposal-dropped',
    start: offsets[found.start] ?? 0,
    end: (offsets[found.end - 1] ?? 0) + 1,
    message: `“${found.text}”与前面的数字会配成同一个指标、同一时段，草稿里没有给它加链接`,
    advice: '看清它说的是什么，需要的话自己加链接，用标题里的范围或级别区分',
  };
}
