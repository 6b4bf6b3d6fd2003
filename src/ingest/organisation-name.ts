const HAN = '\\p{Script=Han}';
const UNION = '(?:总工会|工会(?:联合会|工作委员会|委员会)?|工联会)';
const DISTRICT = `${HAN}{1,14}?(?:[省市县区旗州盟镇乡]|街道|园区|新城|新区|集团|公司)`;

/** An organisation in front of a headline: 青石县总工会： …, 【青石县总工会】 …; the first group holds its name. */
export const ORGANISATION_LEAD = new RegExp(
  `^(?:#{1,6}\\s*)?(?:\\*\\*)?[【\\[]?\\s*(${DISTRICT}${UNION})\\s*[】\\]]?\\s*(?:[:：|丨]|(?<=[】\\]]))\\s*`,
  'u',
);

/** A line that names an organisation and nothing else. */
export const ORGANISATION_LINE = new RegExp(`^(?:#{1,6}\\s*)?[【\\[]?(${DISTRICT}${UNION})[】\\]]?\\s*[:：]?$`, 'u');

const FULL = new RegExp(`(?:${HAN}{2,4}省)?(?:${HAN}{2,4}市)?(?:${HAN}{1,8}?)(?:[市县区旗州盟])${UNION}`, 'gu');
const BEFORE_NAME =
  /^(?:专访|访|近年来|一直以来|今年|去年|当前|目前|其中|记者从|走进|来自|根据|按照|通过|随着|[在由对和与是到为经向让被把从将及])/;

/** The organisation that a text names as its own, in full (青石县总工会); null when it names none. */
export function organisationIn(text: string): string | null {
  const names = [...text.matchAll(FULL)]
    .map(([name]) => name.replace(BEFORE_NAME, ''))
    .filter((name) => districtOf(name) !== null);
  return names.find((name) => name.endsWith('总工会')) ?? null;
}

/** The district's own name in that of its union, without the province and the city before it: 北湾区. */
export function districtOf(organisation: string): string | null {
  const place = organisation.replace(new RegExp(`${UNION}.*$`, 'u'), '');
  const own = place
    .replace(new RegExp(`^${HAN}{2,4}?省(?=${HAN}{3})`, 'u'), '')
    .replace(new RegExp(`^${HAN}{2,4}?市(?=${HAN}+[市县区旗])`, 'u'), '');
  return own.length > 1 && /(?:[市县区旗州盟镇乡]|街道)$/.test(own) ? own : null;
}

/** The district of a title that speaks of its unions without naming one in full: 云川市青石县工会工作回眸. */
export function districtInTitle(text: string): string | null {
  const name = new RegExp(`(?:${HAN}{2,4}市)?${HAN}{1,6}?[市县区旗]工会`, 'u').exec(text)?.[0];
  return name === undefined ? null : districtOf(name);
}
