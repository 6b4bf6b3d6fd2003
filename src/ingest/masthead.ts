import { blockText } from './block-text.ts';
import { isoDay } from './date-words.ts';
import type { Layout, SpanKind } from './layout.ts';
import { districtIn, organisationOf } from './masthead-organisation.ts';
import { namesByRole } from './roles.ts';
import { readingForm } from '../text/reading-form.ts';

/** What a page says of itself above and below its text. */
export interface Masthead {
  /** Full name as printed (青石县总工会), or null. */
  organisation: string | null;
  /** The district's own name as printed, without the city before it, or null. */
  district: string | null;
  /** Without the organisation in front of it; its lines joined by spaces. */
  headline: string | null;
  subheadline: string | null;
  /** ISO day of publication, or null. */
  date: string | null;
  /** Names of those who wrote, by role as printed. */
  byline: Record<string, string[]>;
  /** Names of those who edited, checked and photographed, by role as printed. */
  credits: Record<string, string[]>;
}

/** Reads the masthead of a layout. */
export function readMasthead(layout: Layout): Masthead {
  const textsOf = (kind: SpanKind): string[] =>
    layout.blocks.filter((block) => block.kind === kind).map((block) => blockText(layout.text, block).text);
  const [headline, subheadline] = [joined(textsOf('headline')), joined(textsOf('subheadline'))];
  const organisation = organisationOf(layout, textsOf('organisation'), [headline, subheadline]);
  return {
    organisation,
    district: districtIn(organisation, [headline, subheadline]),
    headline,
    subheadline,
    date: dateOf(textsOf('date')),
    byline: namesByRole(textsOf('byline')),
    credits: namesByRole(textsOf('credit')),
  };
}

function joined(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join(' ');
}

/** A day that is named as that of publication goes before others, then the first. */
function dateOf(texts: readonly string[]): string | null {
  const forms = texts.map((text) => readingForm(text));
  const named = forms.find((form) => /发布|发表|刊发|印发|成文/.test(form) && isoDay(form) !== null);
  return isoDay(named ?? forms.find((form) => isoDay(form) !== null) ?? '');
}
