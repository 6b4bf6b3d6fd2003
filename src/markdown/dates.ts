import type { Root, Text } from 'mdast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { findDates } from '../text/date.ts';
import type { Time } from './nodes.ts';

/** Turns the calendar dates of the prose into `<time>`; text inside links stays as it is. */
export function markDates(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'link' || node.type === 'time') return SKIP;
    if (node.type !== 'text' || !parent || index === undefined) return CONTINUE;
    const parts = splitDates(node);
    if (parts.length === 1 && parts[0] === node) return CONTINUE;
    parent.children.splice(index, 1, ...parts);
    return index + parts.length;
  });
}

function splitDates(node: Text): (Text | Time)[] {
  const dates = findDates(node.value);
  if (dates.length === 0) return [node];
  const parts: (Text | Time)[] = [];
  let from = 0;
  for (const { start, end, date } of dates) {
    parts.push(textOf(node.value.slice(from, start)), timeOf(node.value.slice(start, end), date));
    from = end;
  }
  parts.push(textOf(node.value.slice(from)));
  return parts.filter((part) => part.type === 'time' || part.value !== '');
}

function textOf(value: string): Text {
  return { type: 'text', value };
}

function timeOf(value: string, date: string): Time {
  return { type: 'time', date, children: [textOf(value)], data: { hName: 'time', hProperties: { dateTime: date } } };
}
