/** What a lead may take up: the words of the headline and the name of the organisation; empty where unknown. */
export interface PageNames {
  headline: string;
  organisation: string;
}

/** How much a text speaks of the whole page: its headline, its organisation, a span of years; figures speak of a part. */
export function leadWeight(text: string, { headline, organisation }: PageNames): number {
  if (FORWARD.test(text)) return -1;
  const figures = text.match(/\d+(?:\.\d+)?/g)?.length ?? 0;
  return [
    takesUp(text, headline) ? 2 : 0,
    organisation !== '' && text.includes(organisation) ? 1 : 0,
    /(?:近[年两几三五]|[一两三五几多]年)[年来]|长期以来|一直以来/.test(text) ? 1 : 0,
    /让我们|走近|答卷|篇章|新台阶|各项工作|总体思路|国际劳动节|(?:唱响|谱写|奏响|书写)了?/.test(text) ? 1 : 0,
    -Math.max(0, figures - 1),
  ].reduce((sum, weight) => sum + weight, 0);
}

const FORWARD = /^(?:下一步|今后|未来|接下来|展望)/;
const RUN = 4;

/** Whether a text repeats at least four characters in a row of the headline. */
function takesUp(text: string, headline: string): boolean {
  const [words, flat] = [headline, text].map((whole) => whole.replace(/[\s“”，、：]/g, ''));
  if (words === undefined || flat === undefined) return false;
  return Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, i) => words.slice(i, i + RUN)).some((run) =>
    flat.includes(run),
  );
}
