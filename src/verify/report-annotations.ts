import type { Finding } from '../schema/finding.ts';

/**
 * Findings as workflow commands that a forge shows beside the line in a pull request (GitHub Actions,
 * "Workflow commands": `::error file=…,line=…,col=…::message`).
 */
export function reportAnnotations(findings: readonly Finding[]): string {
  return findings
    .map(({ severity, file, line, column, code, message, expected, advice }) => {
      const told = [message, ...(expected === null ? [] : [`应为：${expected}`]), advice].join('\n');
      return `::${severity} file=${escape(file)},line=${line},col=${column},title=${code}::${escape(told)}`;
    })
    .join('\n');
}

function escape(text: string): string {
  return text.replace(/[%\r\n]/g, (char) => encodeURIComponent(char));
}
