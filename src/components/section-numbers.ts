/** Whether headings bring their numbers with them (一、 （一） 1. 第一章), so that none need be put before them. */
export function bringNumbers(sections: readonly { heading: string }[]): boolean {
  return sections.some(({ heading }) => NUMBERED.test(heading.trimStart()));
}

const NUMBERED =
  /^(?:第?[一二三四五六七八九十百〇\d０-９]{1,4}[、.．章节部:：)）]|[（(][一二三四五六七八九十\d０-９]{1,4}[)）])/;
