import { readYaml } from '../markdown/frontmatter.ts';
import type { Finding } from '../schema/finding.ts';
import { type Ledger, ledger as ledgerSchema } from '../schema/ledger.ts';
import { checkData } from './check-data.ts';
import type { ContentFile } from './content-file.ts';
import { toFinding } from './finding.ts';
import { yamlWords } from './yaml-words.ts';

/** A ledger's file read, or what is wrong with it. */
export type LedgerRead = { ledger: Ledger; findings: [] } | { ledger: null; findings: Finding[] };

/** Reads a ledger's file: JSON of the ledger's shape, each number of it once. */
export function checkLedger({ path: file, text }: ContentFile): LedgerRead {
  const data = parseJson(text);
  if (data === undefined) return { ledger: null, findings: [notJson(file, text)] };
  const ledger = ledgerSchema.safeParse(data).data;
  const findings = ledger ? repeatedNumbers(file, text, ledger) : wrongData(file, text);
  return ledger && findings.length === 0 ? { ledger, findings: [] } : { ledger: null, findings };
}

/** Undefined when it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function notJson(file: string, text: string): Finding {
  const [problem] = readYaml(text).problems;
  const { line, column } = problem ?? { line: 1, column: 1 };
  const message = problem ? `台账不是 JSON：${yamlWords(problem.code)}` : '台账不是 JSON：多了逗号、注释，或者引号不对';
  return toFinding('ledger-invalid', { file, line, column, message });
}

/** JSON is YAML, whose reader knows the way back to the place. */
function wrongData(file: string, text: string): Finding[] {
  return checkData(file, readYaml(text), ledgerSchema).map(({ line, column, message, actual, expected }) =>
    toFinding('ledger-invalid', {
      file,
      line,
      column,
      message,
      ...(actual === null ? {} : { actual }),
      ...(expected === null ? {} : { expected }),
    }),
  );
}

function repeatedNumbers(file: string, text: string, { numbers }: Ledger): Finding[] {
  const seen = new Set<number>();
  return numbers.flatMap(({ n }, i) => {
    if (!seen.has(n)) {
      seen.add(n);
      return [];
    }
    const at = readYaml(text).locate(['numbers', i, 'n']);
    return [toFinding('ledger-invalid', { file, ...at, message: `第 ${n} 号数字有两条`, actual: String(n) })];
  });
}
