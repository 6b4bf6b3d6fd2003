import type { Code } from './catalogue.ts';
import { contentExplanations } from './content-explanations.ts';
import type { Explanation } from './explanation.ts';
import { movedExplanations } from './moved-explanations.ts';
import { numberExplanations } from './number-explanations.ts';

/** Meaning, example and mending of every code; a code without an entry is a type error. */
export const explanations: Readonly<Record<Code, Explanation>> = {
  ...contentExplanations,
  ...movedExplanations,
  ...numberExplanations,
};
