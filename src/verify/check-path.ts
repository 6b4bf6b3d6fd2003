import type { ParsedReport } from '../markdown/parse-report.ts';
import type { Finding } from '../schema/finding.ts';
import { day } from '../schema/period.ts';
import { kindOf } from './content-file.ts';
import { toFinding } from './finding.ts';
import { nameHint } from './name-hint.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The district is known, and the file stands where its district and date say. A date that is none is told elsewhere. */
export function checkPath({ path: file, frontmatter }: ParsedReport, vocabulary: Vocabulary): Finding[] {
  const place = kindOf(file);
  const data = frontmatter?.data;
  if (place.kind !== 'report' || !frontmatter || typeof data !== 'object' || data === null || Array.isArray(data))
    return [];
  const district: unknown = Reflect.get(data, 'district');
  const published: unknown = Reflect.get(data, 'published');
  const findings: Finding[] = [];
  if (typeof district === 'string' && !vocabulary.districts.has(district)) {
    const expected = nameHint('district', district, vocabulary);
    findings.push(
      toFinding('district-unknown', {
        file,
        ...frontmatter.locate(['district']),
        message: `没有代号为“${district}”的地区`,
        actual: district,
        ...(expected === undefined ? {} : { expected }),
      }),
    );
  } else if (typeof district === 'string' && district !== place.district) {
    findings.push(
      mismatch(file, frontmatter.locate(['district']), `district 是 ${district}，文件却在 ${place.district}/ 里`),
    );
  }
  const date = published === undefined ? 'undated' : day.safeParse(published).data;
  if (date !== undefined && place.name !== date && !place.name.startsWith(`${date}-`)) {
    findings.push(mismatch(file, frontmatter.locate(['published']), `文件名是 ${place.name}，按日期应以 ${date} 开头`));
  }
  return findings;
}

function mismatch(file: string, at: { line: number; column: number }, message: string): Finding {
  return toFinding('path-mismatch', { file, ...at, message });
}
