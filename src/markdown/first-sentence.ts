import { plainText } from './plain-text.ts';
import { parseTree } from './processor.ts';

/** The first sentence of a Markdown text as plain words, without its full stop and cut to so many characters. */
export function firstSentence(markdown: string, longest: number): string {
  const paragraph = parseTree(markdown).children.find(({ type }) => type === 'paragraph');
  const text = paragraph ? plainText(paragraph).replace(/\s+/g, ' ').trim() : '';
  const characters = [...(text.split('。')[0] ?? '')];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('');
}
