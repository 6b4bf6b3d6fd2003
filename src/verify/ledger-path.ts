/** `content/reports/<district>/<name>.md`, or a draft's path → `content/ledgers/<district>/<name>.json`. */
export function ledgerPath(report: string): string {
  return report.replace(/^content\/(?:reports|drafts)\/(.+)\.md$/, 'content/ledgers/$1.json');
}

/** The paths that the report of a ledger may have: published, draft. */
export function reportPaths(ledger: string): [string, string] {
  const name = ledger.replace(/^content\/ledgers\/(.+)\.json$/, '$1.md');
  return [`content/reports/${name}`, `content/drafts/${name}`];
}
