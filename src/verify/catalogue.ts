import { contentCodes } from './content-codes.ts';
import { movedCodes } from './moved-codes.ts';
import { numberCodes } from './number-codes.ts';

/** Every code that a check may report. */
export const catalogue = { ...contentCodes, ...movedCodes, ...numberCodes } as const;

export type Code = keyof typeof catalogue;
