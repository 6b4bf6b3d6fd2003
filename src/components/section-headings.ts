/** Rendered sections of a report with their second-level headings set to the level that fits the page around them. */
export function withHeadings(html: string, level: 3 | 4): string {
  return html.replace(/<(\/?)h2\b/g, `<$1h${level}`);
}
