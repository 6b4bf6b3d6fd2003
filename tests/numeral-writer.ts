const DIGITS = '零一二三四五六七八九';

/** Writes a whole number below 10^12 as a Chinese numeral the way it is read aloud: 一万零五百. */
export function writeHan(n: number): string {
  if (n === 0) return '零';
  const parts: [number, string][] = [
    [Math.floor(n / 1e8), '亿'],
    [Math.floor(n / 1e4) % 1e4, '万'],
    [n % 1e4, ''],
  ];
  let text = '';
  for (const [value, unit] of parts) {
    if (value === 0) continue;
    if (text !== '' && (value < 1000 || skipped(text, unit))) text += '零';
    text += writeSection(value) + unit;
  }
  return text.startsWith('一十') ? text.slice(1) : text;
}

/** 一亿零一千: the 万 between them is missing. */
function skipped(text: string, unit: string): boolean {
  return unit === '' && text.endsWith('亿');
}

function writeSection(value: number): string {
  let text = '';
  let gap = false;
  for (const [power, unit] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / power) % 10;
    if (digit === 0) gap = text !== '';
    else {
      text += `${gap ? '零' : ''}${DIGITS[digit]}${unit}`;
      gap = false;
    }
  }
  return text;
}
