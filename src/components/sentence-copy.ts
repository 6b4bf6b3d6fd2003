/** What of a sentence can be copied. */
export type CopyKind = 'link' | 'quotation' | 'citation';

/** The address of a sentence, its words with their address, or both as an entry of a list of references, of today. */
export function copiedText(sentence: HTMLElement, kind: CopyKind): string {
  const cited = document.querySelector<HTMLElement>('[data-cite="page"]');
  const page = cited?.dataset['page'] ?? `${location.origin}${location.pathname}`;
  const address = `${page}#${sentence.id}`;
  if (kind === 'link') return address;
  const words = sentence.textContent.trim();
  if (kind === 'quotation') return `“${words}”（${address}）`;
  return `“${words}”\n${citationOf(cited?.textContent.trim() ?? '', page, address)}`;
}

/** The citation of the page with the day of today and the address of the sentence. */
function citationOf(entry: string, page: string, address: string): string {
  return entry.replace(page, address).replace('〔引用日期自填〕', new Date().toLocaleDateString('sv-SE'));
}
