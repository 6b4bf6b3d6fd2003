import type { ReportPlaces } from '../schema/report-places.ts';
import { gradeShown } from './grade-words.ts';
import { onward } from './in-place-onward.ts';
import { element } from './element.ts';

type Figure = ReportPlaces['figures'][number];
type Indicator = ReportPlaces['indicators'][string];

/** What is shown of a figure: what it counts and when, how far it compares, and what other districts report. */
export function figureContent(link: HTMLAnchorElement, places: ReportPlaces): Node[] {
  const figure = places.figures[numberOf(link, places)];
  const indicator = figure && places.indicators[figure.indicator];
  if (!figure || !indicator) throw new Error(`no figure ${link.textContent}`);
  const name = element('a', { href: link.href, class: 'in-place-link' }, [indicator.name]);
  return [
    element('p', { class: 'in-place-title' }, [name]),
    element('p', {}, [element('b', { class: 'number' }, [link.textContent]), ' ', describe(figure)]),
    element('p', { class: 'muted' }, gradeOf(figure)),
    ...others(indicator, link),
  ];
}

/** A figure is known by its sentence and its place among the sentence's figures; -1 when it is not. */
function numberOf(link: HTMLAnchorElement, { sentences }: ReportPlaces): number {
  const sentence = link.closest('.sentence');
  const place = [...(sentence?.querySelectorAll('.figure') ?? [])].indexOf(link);
  return sentences[sentence?.id ?? '']?.[place] ?? -1;
}

function describe({ period, words, unit }: Figure): string {
  return [period, words, unit === null ? '' : `以“${unit}”计`].filter((part) => part !== '').join('；');
}

function gradeOf(figure: Figure): (Node | string)[] {
  const { label, reason } = gradeShown(figure);
  return label === '' ? [reason] : [element('b', {}, [label]), reason];
}

function others({ values, more }: Indicator, { href }: HTMLAnchorElement): Node[] {
  if (values.length === 0) return [];
  const rows = values.map(({ district, text, period, words, href: sentence }) =>
    element('li', {}, [
      element('a', { href: sentence }, [
        element('span', {}, [district]),
        element('b', { class: 'number' }, [text]),
        element('span', { class: 'muted' }, [[period, words].filter((part) => part !== '').join('；')]),
      ]),
    ]),
  );
  return [
    element('p', { class: 'in-place-others' }, [
      '别的地区',
      element('span', { class: 'muted' }, ['大小不同，不能直接比高低']),
    ]),
    element('ul', { class: 'in-place-list' }, rows),
    ...(more > 0 ? [onward(href, `另有 ${more} 个，更多在指标页`)] : []),
  ];
}
