import { INK, MUTED, PAPER, RULE, RULE_STRONG, SEAL } from './palette.ts';
import { sealMark } from './seal-mark.ts';
import type { ShareCard } from './share-card.ts';
import { type Measure, type SetTitle, setTitle } from './share-lines.ts';

/** Pixels; what Open Graph and its readers agree on. */
export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;

/** A card like the head of a gazette, as SVG; `measure` knows the font that it will be drawn with. */
export function sharePicture({ site, note, kicker, title, foot }: ShareCard, measure: Measure): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}">`,
    `<rect width="${SHARE_WIDTH}" height="${SHARE_HEIGHT}" fill="${PAPER}"/>`,
    FRAME,
    `<g transform="translate(${LEFT} 70) scale(2.25)">${sealMark(PAPER)}</g>`,
    words(site, { x: LEFT + 92, y: 123, size: 50, fill: INK }),
    words(note, { x: RIGHT, y: 120, size: 32, fill: SEAL, anchor: 'end' }),
    rules(170),
    ...titleBlock(kicker, setTitle(title, RIGHT - LEFT, tracked(measure))),
    line(526, RULE, 1.5),
    words(foot, { x: LEFT, y: 570, size: 30, fill: MUTED }),
    '</svg>',
  ].join('');
}

/** The font sets its characters wide apart, which shows in large type. */
function tracked(measure: Measure): Measure {
  return (text) => measure(text) + TRACKING * [...text].length;
}

const TRACKING = -0.035;

const LEFT = 80;
const RIGHT = SHARE_WIDTH - LEFT;

const FRAME =
  `<rect x="24" y="24" width="1152" height="582" fill="none" stroke="${RULE_STRONG}" stroke-width="2.5"/>` +
  `<rect x="32" y="32" width="1136" height="566" fill="none" stroke="${RULE}" stroke-width="1.5"/>`;

/** A strong rule above a fine one. */
function rules(y: number): string {
  return line(y, INK, 3) + line(y + 7, RULE_STRONG, 1.5);
}

function line(y: number, stroke: string, width: number): string {
  return `<path d="M${LEFT} ${y}H${RIGHT}" stroke="${stroke}" stroke-width="${width}"/>`;
}

/** Kicker and title, in the middle between the rules. */
function titleBlock(kicker: string, { size, lines }: SetTitle): string[] {
  const step = size * LEADING;
  const above = kicker === '' ? 0 : KICKER_SIZE * 1.6;
  const top = MIDDLE - (above + step * lines.length) / 2;
  const baseline = (at: number): number => Math.round(top + above + step * at + (step - size) / 2 + size * ASCENT);
  return [
    words(kicker, { x: LEFT, y: Math.round(top + KICKER_SIZE), size: KICKER_SIZE, fill: SEAL }),
    ...lines.map((text, at) =>
      words(text, { x: LEFT - size * BEARING, y: baseline(at), size, fill: INK, spacing: TRACKING * size }),
    ),
  ];
}

const MIDDLE = 352;
const LEADING = 1.2;
const ASCENT = 0.86;
/** What the font leaves free before a character: the title begins where the rules do. */
const BEARING = 0.07;
const KICKER_SIZE = 40;

interface Placed {
  x: number;
  y: number;
  size: number;
  fill: string;
  anchor?: 'end';
  spacing?: number;
}

function words(text: string, { x, y, size, fill, anchor, spacing }: Placed): string {
  if (text === '') return '';
  const end = anchor === undefined ? '' : ` text-anchor="${anchor}"`;
  const apart = spacing === undefined ? '' : ` letter-spacing="${spacing}"`;
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${end}${apart}>${escapeXml(text)}</text>`;
}

/** Also without the characters that XML does not allow. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
