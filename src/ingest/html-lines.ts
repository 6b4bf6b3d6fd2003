/** A run of text inside a paragraph; a line break is one without text. */
export interface Piece {
  text: string | null;
  bold: boolean;
}

/**
 * The lines of a paragraph, white space collapsed as a browser does it. A line that is wholly bold is
 * marked `**…**`, unless `marked` is false.
 */
export function linesOf(pieces: readonly Piece[], { marked = true } = {}): string[] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.text === null) lines.push([]);
    else lines.at(-1)?.push(piece);
  }
  return lines.map((line) => {
    const text = collapse(line.map((piece) => piece.text).join(''));
    const isBold = line.every((piece) => piece.bold || !/\S/.test(piece.text ?? ''));
    return marked && isBold && text !== '' ? `**${text}**` : text;
  });
}

/**
 * White space as a browser shows it: runs become one space, and none where the page's source was only
 * wrapped between two Chinese characters. What has no width at all is dropped.
 */
function collapse(text: string): string {
  return text
    .replace(/[\u200B\u2060\uFEFF\u00AD]+/g, '')
    .replace(
      /(?<=[\p{Script=Han}，。、；：！？）】》”’])[ \t\r\f]*\n\s*(?=[\p{Script=Han}，。、；：！？（【《“‘])/gu,
      '',
    )
    .replace(/[ \t\r\n\f\u00A0\u2002\u2003\u2009]+/g, ' ')
    .trim();
}
