/** Whether a text ends where a sentence or a member of a list may: 。！？…；： with closing quotes and brackets behind. */
export function closesSentence(text: string): boolean {
  const tail = text.slice(-12);
  return (
    /[。！？!?…；;：:~～][”"’』」）)》】〕\]*_]*(?:\s*[\p{So}\uFE0F\u200D]+)*$/u.test(tail) ||
    /[^0-9A-Za-z][A-Za-z]*\.[”"’）)]?$/.test(tail)
  );
}

const PAIRS = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['』', '『'],
  ['」', '「'],
  ['》', '《'],
  ['）', '（'],
  [')', '('],
  ['】', '【'],
  ['〕', '〔'],
]);
const OPENERS = new Set(PAIRS.values());

/** Brackets and quotes that a text leaves open, and those that it closes without having opened them, in order. */
export function looseBrackets(text: string): { open: string[]; close: string[] } {
  const open: string[] = [];
  const close: string[] = [];
  for (const char of text) {
    if (OPENERS.has(char)) open.push(char === '(' ? '（' : char);
    const opener = PAIRS.get(char);
    if (opener === undefined) continue;
    const wanted = opener === '(' ? '（' : opener;
    if (open.at(-1) === wanted) open.pop();
    else close.push(wanted);
  }
  return { open, close };
}

/** How much of a text is looked at for a bracket that it closes without having opened it. */
const OPENING = 400;

/**
 * Whether a text cannot be the beginning of a paragraph: it begins with a mark that stands behind words,
 * closes a bracket before it opens any, or ends a sentence after one or two characters.
 */
export function startsMidSentence(text: string): boolean {
  const head = text.slice(0, OPENING);
  if (/^[，。、；：！？”’）》】』」%,.;:!?)\]]/.test(head)) return true;
  if (
    /^[^“”‘’（）()《》，。、；：！？]{1,2}[。；]/.test(head) ||
    /^[^\d一二三四五六七八九十“‘（(《A-Za-z]、(?!.{1,2}、)/.test(head)
  )
    return true;
  return /^[^“‘『「《（(【〔]*?[”’』」》）)】〕]/.test(head) && !/^\d{1,2}[)）]/.test(head);
}
