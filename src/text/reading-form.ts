import { SIMPLIFIED } from './simplified.ts';

/**
 * The form in which a text is read: full-width letters, digits and signs become half-width, traditional
 * characters simplified (OpenCC's character table), every kind of space an ordinary one. It has the same
 * length as the text in UTF-16 units, so that an offset in one is an offset in the other; what is shown
 * is always cut from the text itself.
 */
export function readingForm(text: string): string {
  return text.replace(READ_OTHERWISE, (char) => FORMS.get(char) ?? char);
}

const FORMS = new Map<string, string>([
  ...SIMPLIFIED,
  ...fullWidthForms(),
  ...['\u3000', '\u00A0', '\u2002', '\u2003', '\u2009', '\t'].map((space): [string, string] => [space, ' ']),
]);

const READ_OTHERWISE = /[^\n -~一二三四五六七八九十的，。、]/gu;

/** ！ to ～ are the ASCII signs moved by 0xFEE0; commas, stops and brackets of Chinese text stay as they are. */
function fullWidthForms(): [string, string][] {
  const kept = '，：；！？（）';
  return Array.from({ length: 0x5e }, (_, i): [string, string] => [
    String.fromCharCode(0xff01 + i),
    String.fromCharCode(0x21 + i),
  ]).filter(([wide]) => !kept.includes(wide));
}
