/** A thing of schema.org as JSON-LD writes it. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: ThingValue;
}

export type ThingValue = string | number | boolean | Thing | readonly (string | Thing)[];

/** Who speaks on the site: its name and the absolute address of its home page. */
export interface SiteIdentity {
  readonly name: string;
  readonly home: string;
}

/** A thing with what is known of it: null, undefined and empty lists are left out. */
export function thing(type: string, properties: Readonly<Record<string, ThingValue | null | undefined>>): Thing {
  const known: Record<string, ThingValue> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value !== null && value !== undefined && !isEmpty(value)) known[name] = value;
  }
  return { '@type': type, ...known };
}

/** Things as the text of a JSON-LD script; no text in them can end the script. */
export function jsonLd(things: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', String.raw`\u003c`);
}

function isEmpty(value: ThingValue): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** What may be done with our own words: digests, definitions, tables. */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

export const LANGUAGE = 'zh-CN';
