/** A sentence of a rendered report. */
export interface SentenceLink {
  id: string;
  text: string;
}

/**
 * The sentences of rendered Markdown. Their markup is written by our own renderer and they never nest,
 * so a pattern finds them in a fraction of the time that parsing the page again would take.
 */
const SENTENCE = /<span id="([^"]+)" class="sentence">([\s\S]*?)<\/span>/g;

/**
 * Puts a permalink behind every sentence: an empty link whose sign CSS prints in the blank half of the
 * full stop. It is for the pointer only; readers by ear and by key have the list of `sentenceLinks`,
 * which does not break into the text.
 */
export function withPermalinks(html: string): string {
  return html.replace(
    SENTENCE,
    (sentence, id: string) => `${sentence}<a class="permalink" href="#${id}" tabindex="-1" aria-hidden="true"></a>`,
  );
}

/** All sentences in reading order, words only. */
export function sentenceLinks(html: string): SentenceLink[] {
  return [...html.matchAll(SENTENCE)].map(([, id = '', inner = '']) => ({ id, text: plainWords(inner) }));
}

function plainWords(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&#x3C;/g, '<')
    .replace(/&#x26;/g, '&');
}

/** The body and the footnotes behind it, which the renderer puts in a section of their own at the end. */
export function splitFootnotes(html: string): { body: string; footnotes: string } {
  const at = html.indexOf('<section data-footnotes');
  return at < 0 ? { body: html, footnotes: '' } : { body: html.slice(0, at), footnotes: html.slice(at) };
}
