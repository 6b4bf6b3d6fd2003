import { followedLinks } from '../markdown/followed-links.ts';
import { formerIdEdit } from '../markdown/former-ids.ts';
import { valueEdits, yamlSource } from '../markdown/yaml-source.ts';
import { type Edit, withEdits } from '../text/edits.ts';
import { type ContentFile, kindOf } from './content-file.ts';
import { type RenameKind, type Renaming, pathAfter } from './renaming.ts';

/** A content file, as it is written, after a renaming: its path, links and ids follow, and no other byte differs. */
export function renamedFile(file: ContentFile, renaming: Renaming): ContentFile {
  const path = pathAfter(renaming, file.path);
  if (kindOf(file.path).kind === 'ledger') return { ...file, path };
  const mark = file.text.startsWith('\uFEFF') ? 1 : 0;
  const text = file.text.slice(mark);
  const links = file.path.endsWith('.md')
    ? followedLinks(text, file.path, path, (target) => pathAfter(renaming, target))
    : [];
  const edits = [...links, ...idEdits(file.path, text, path, renaming)];
  return { path, text: file.text.slice(0, mark) + withEdits(text, edits) };
}

/** Where the ids of things stand besides links: by the kind of the file, as paths in its YAML. */
const REFERENCES: Readonly<Record<RenameKind, Partial<Record<ReturnType<typeof kindOf>['kind'], string[][]>>>> = {
  indicator: {
    indicator: [['related', '*']],
    report: [['lowered', '*', 'indicator']],
    services: [['*', 'indicators', '*']],
  },
  term: {},
  topic: { indicator: [['topic']] },
  district: { districts: [['*', 'id']], report: [['district']] },
  report: {},
};

function idEdits(path: string, text: string, newPath: string, { kind, from, to }: Renaming): Edit[] {
  const yaml = yamlSource(path, text);
  if (!yaml) return [];
  const [before, after] = [kindOf(path), kindOf(newPath)];
  const own = path !== newPath;
  return [
    ...(REFERENCES[kind][before.kind] ?? []).flatMap((place) => valueEdits(text, yaml, place, from, to)),
    ...(own && kind === 'term' ? [formerIdEdit(text, yaml, from, to)] : []),
    ...(own && kind === 'report' && before.kind === 'report' && after.kind === 'report'
      ? valueEdits(text, yaml, ['district'], before.district, after.district)
      : []),
  ];
}
