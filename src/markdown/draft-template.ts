/** What is known of a report before anybody has read its source. */
export interface DraftFacts {
  district: string;
  /** Name of the district, for the organisation's usual name. */
  districtName: string;
  /** Day of publication, or null = unknown. */
  date: string | null;
  topic: { id: string; name: string };
}

/**
 * A report to fill in, as Markdown: what is known stands there, what an editor must write is empty and
 * told by `npm run check`, what may be unknown stands in comments.
 */
export function draftTemplate({ district, districtName, date, topic }: DraftFacts): string {
  const year = date?.slice(0, 4);
  return `---
district: ${district}
organisation: ${districtName}总工会
headline:            # 报上的题目，照印，不含单位名
# subheadline:       # 副题，没有就留着这行注释
${date === null ? '# published:         # 见报日期，如 2023-04-26；源文没有就不要写' : `published: ${date}`}
# newspaper:         # 报名，源文没有就不要写
period: ${year === undefined ? 'undated' : `"${Number(year) - 1}"`}       # 数字没有注明时段时算哪一年；说不清写 undated
byline: {}           # 署名，如 {本报记者: [张三], 本报通讯员: [李四]}
credits: {}          # 责编等，如 {责编: [王五]}
photos: []           # 图片说明，用自己的话，一条一句
names: []            # 照印的长名称（超过二十个字）
form: digest         # 摘编写 digest；本单位自己的全文写 full
summary:             # 一两句话：做了什么，最要紧的数字
---

## [${topic.name}](../../topics/${topic.id}.md)：

`;
}
