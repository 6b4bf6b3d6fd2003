import { readYaml } from '../markdown/frontmatter.ts';
import type { Finding } from '../schema/finding.ts';
import { services } from '../schema/service.ts';
import { checkData } from './check-data.ts';
import type { ContentFile } from './content-file.ts';
import { toFinding } from './finding.ts';
import { nameHint } from './name-hint.ts';
import type { Vocabulary } from './vocabulary.ts';

/** `content/services.yml`: its shape, no id twice, and only known indicators. */
export function checkServices({ path: file, text }: ContentFile, vocabulary: Vocabulary): Finding[] {
  const yaml = readYaml(text);
  const entries = services.safeParse(yaml.data).data;
  if (!entries) return checkData(file, yaml, services);
  const ids = entries.map(({ id }) => id);
  return entries.flatMap(({ id, indicators }, i) => [
    ...(ids.indexOf(id) === i
      ? []
      : [
          toFinding('duplicate-id', {
            file,
            ...yaml.locate([i, 'id']),
            message: `服务代号 ${id} 登记了两次`,
            actual: id,
          }),
        ]),
    ...indicators.flatMap((name, n) => {
      if (vocabulary.indicators.has(name)) return [];
      const expected = nameHint('indicator', name, vocabulary);
      const at = { file, ...yaml.locate([i, 'indicators', n]) };
      const found = { ...at, message: `指标“${name}”不存在`, actual: name };
      return [toFinding('indicator-unknown', expected === undefined ? found : { ...found, expected })];
    }),
  ]);
}
