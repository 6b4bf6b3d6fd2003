import { LANGUAGE, LICENCE, type SiteIdentity, type Thing, thing } from './structured-data.ts';
import { organizationThing } from './structured-site.ts';

/** A word that the site defines: a glossary entry or an indicator. */
export interface DefinedTerm {
  readonly name: string;
  /** Other names of the same thing. */
  readonly others: readonly string[];
  /** Empty when there is none. */
  readonly definition: string;
  /** Absolute address of its page or entry. */
  readonly url: string;
  /** Its code in the site's data. */
  readonly code?: string;
}

export interface TermSet {
  readonly name: string;
  readonly url: string;
}

/** One word with the set that it belongs to. */
export function termThing(term: DefinedTerm, set: TermSet): Thing {
  return thing('DefinedTerm', { ...propertiesOf(term), inDefinedTermSet: thing('DefinedTermSet', { ...set }) });
}

/** A set of words with all of them. */
export function termSetThing(
  set: TermSet,
  description: string,
  terms: readonly DefinedTerm[],
  site: SiteIdentity,
): Thing {
  return thing('DefinedTermSet', {
    ...set,
    description,
    inLanguage: LANGUAGE,
    license: LICENCE,
    creator: organizationThing(site),
    hasDefinedTerm: terms.map((term) => thing('DefinedTerm', propertiesOf(term))),
  });
}

function propertiesOf({ name, others, definition, url, code }: DefinedTerm) {
  const alternateName = [...new Set(others)].filter((other) => other !== name);
  return { name, alternateName, description: definition || null, termCode: code, url };
}
