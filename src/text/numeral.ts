/** The numeral a text begins with. */
export interface Numeral {
  value: number;
  /** Place value of the last significant digit: 1 for 41, 10 for 320, 10000 for 8万, 0.1 for 8.5. */
  step: number;
  /** UTF-16 units that it takes. */
  length: number;
}

type Reading = Omit<Numeral, 'length'>;

const ARABIC =
  /^(?:[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+(?![0-9０-９])|[0-9]{1,3}(?:[ \u00A0\u2009\u202F][0-9]{3})+(?= ?[余多万亿家个人名位场次件项元户])|[0-9０-９]+)(?:[.．][0-9０-９]+)?/;
/** 千 belongs to the unit in 千米, 千克, 千瓦. */
const MULTIPLIER = /^(?:[十百]|千(?![米克瓦卡伏]))?(?:万亿|萬億|[万萬亿億])?/;
const HAN_DECIMAL = /^([零〇一二两三四五六七八九十百千]+)点([零〇一二三四五六七八九]+)/;
const HAN = /^[零〇一二三四五六七八九两兩俩壹贰叁肆伍陆柒捌玖十拾廿百佰千仟万萬亿億]+/;

const DIGITS = new Map(
  ['零〇', '一壹', '二两兩俩贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((chars, value) =>
    [...chars].map((char): [string, number] => [char, value]),
  ),
);
const POWERS = new Map(
  [
    ['十', '拾'],
    ['百', '佰'],
    ['千', '仟'],
    ['万', '萬'],
    ['亿', '億'],
  ].flatMap((chars, i) => chars.map((char): [string, number] => [char, [1, 2, 3, 4, 8][i] ?? 0])),
);

/**
 * Reads the numeral that a text begins with: Arabic digits (full-width too; thousands set apart by commas, or by
 * spaces as GB/T 15835 has it; decimals), Chinese numerals (with 点 too), and mixtures (1.3万, 2亿5000万). Digits are shifted
 * as strings, so 43.611万 is exactly 436110. Returns null when the text begins with none.
 */
export function readNumeral(text: string): Numeral | null {
  return readArabic(text) ?? readHanDecimal(text) ?? readHan(text);
}

/** The value of a single Chinese digit, 0 to 9; null for anything else. */
export function readHanDigit(char: string): number | null {
  return DIGITS.get(char) ?? null;
}

function readArabic(text: string): Numeral | null {
  const printed = ARABIC.exec(text)?.[0];
  if (printed === undefined) return null;
  const digits = printed.normalize('NFKC').replaceAll(/[,\s]/g, '');
  const multiplier = MULTIPLIER.exec(text.slice(printed.length))?.[0] ?? '';
  const power = [...multiplier].reduce((sum, char) => sum + (POWERS.get(char) ?? 0), 0);
  const head = { value: shift(digits, power), step: stepOf(digits, power), length: printed.length + multiplier.length };
  const tail = power < 4 ? null : readArabic(text.slice(head.length));
  if (!tail || tail.value >= 10 ** power) return head;
  return { value: head.value + tail.value, step: tail.step, length: head.length + tail.length };
}

/** `digits` × 10^`power`, without passing through a binary fraction. */
function shift(digits: string, power: number): number {
  return Number(`${digits}e${power}`);
}

function stepOf(digits: string, power: number): number {
  const [whole = '', fraction = ''] = digits.split('.');
  if (fraction !== '') return shift('1', power - fraction.length);
  const zeros = /0*$/.exec(whole)?.[0].length ?? 0;
  return shift('1', power + (zeros === whole.length ? 0 : zeros));
}

/** 九十五点六, 一点五万: what stands before 点 is whole, what follows are single digits. */
function readHanDecimal(text: string): Numeral | null {
  const [printed, before, after = ''] = HAN_DECIMAL.exec(text) ?? [];
  const whole = before === undefined ? null : readHanRun(before);
  if (printed === undefined || !whole) return null;
  const fraction = [...after].map((char) => DIGITS.get(char)).join('');
  const multiplier = MULTIPLIER.exec(text.slice(printed.length))?.[0] ?? '';
  const power = [...multiplier].reduce((sum, char) => sum + (POWERS.get(char) ?? 0), 0);
  const digits = `${whole.value}.${fraction}`;
  return { value: shift(digits, power), step: stepOf(digits, power), length: printed.length + multiplier.length };
}

function readHan(text: string): Numeral | null {
  const run = HAN.exec(text)?.[0] ?? '';
  for (let length = run.length; length > 0; length -= 1) {
    const reading = readHanRun(run.slice(0, length)) ?? readDigitString(run.slice(0, length));
    if (reading) return { ...reading, length };
  }
  return null;
}

/** Splits at the highest unit: what stands before multiplies it, what stands behind is added. */
function readHanRun(run: string): Reading | null {
  const spelled = run.replace(/^廿/, '二十');
  const powers = [...spelled].map((char) => POWERS.get(char) ?? 0);
  const power = Math.max(0, ...powers);
  if (power === 0) return readSingleDigit(spelled);
  const at = powers.lastIndexOf(power);
  const before = spelled.slice(0, at);
  const after = spelled.slice(at + 1);
  const times = before === '' ? { value: 1, step: 1 } : readHanRun(before);
  if (!times || times.value === 0 || (power < 4 && times.value > 9)) return null;
  const head = times.value * 10 ** power;
  if (after === '') return { value: head, step: times.step * 10 ** power };
  const rest = readRest(after, power);
  return rest && { value: head + rest.value, step: rest.step };
}

/** What follows a unit: 一百零五 counts ones, 一百二 and 三万五 count the next lower place. */
function readRest(after: string, power: number): Reading | null {
  const digit = after.length === 1 ? DIGITS.get(after) : undefined;
  if (digit !== undefined && digit > 0) return { value: digit * 10 ** (power - 1), step: 10 ** (power - 1) };
  const rest = readHanRun(after.replace(/^[零〇]/, ''));
  return rest && rest.value > 0 && rest.value < 10 ** power ? rest : null;
}

function readSingleDigit(char: string): Reading | null {
  const value = DIGITS.get(char);
  return value === undefined ? null : { value, step: 1 };
}

/** 二〇二二: digits read one by one. Two adjacent ones (两三家) are a range and are not read here. */
function readDigitString(run: string): Reading | null {
  const digits = [...run].map((char) => DIGITS.get(char));
  if (digits.includes(undefined) || (run.length < 3 && !/[零〇]/.test(run))) return null;
  return { value: Number(digits.join('')), step: 1 };
}
