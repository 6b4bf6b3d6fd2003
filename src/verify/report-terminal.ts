import type { Finding } from '../schema/finding.ts';

/** Findings for people: place first, then what is wrong, what was expected, what to do; a count at the end. */
export function reportTerminal(findings: readonly Finding[], checked: number): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const total = `检查了 ${checked} 个文件：${errors} 个错误，${findings.length - errors} 个提醒。`;
  return [...findings.map(reportOne), total].join('\n');
}

function reportOne({ file, line, column, severity, code, message, expected, advice }: Finding): string {
  const lines = [
    `${file}:${line}:${column}  ${severity === 'error' ? '错误' : '提醒'} [${code}] ${message}`,
    ...(expected === null ? [] : [`    应为：${expected}`]),
    `    怎么办：${advice}`,
    '',
  ];
  return lines.join('\n');
}
