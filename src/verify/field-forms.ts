/** How a field is written, for the innermost field of a path that is in the table. */
export function fieldForm(path: readonly PropertyKey[]): string | undefined {
  const name = path.findLast((key) => typeof key === 'string' && Object.hasOwn(FORMS, key));
  return typeof name === 'string' ? FORMS[name] : undefined;
}

const DATE = '2023-04-26 这样的日期';
const PARTIAL_DATE = '2022、2022-09 或 2022-04-27';
const ID = '小写英文字母、数字和连字符，如 new-unions';

const FORMS: Readonly<Record<string, string>> = {
  accessed: DATE,
  aliases: '指标、主题写 [其他叫法]，报道写 {旧的句子代号: 新的句子代号}',
  ask: '向当地工会问什么、带什么材料',
  basis: 'flow、stock、share、rank 之一',
  byline: '{本报记者: [张三]}',
  characters: '源文的字数，如 3407',
  contact: '电话、地址等文字，或 mailto:名字@域名；电话放在引号里',
  corrections: '[{date: 2023-05-01, old: 原来的, new: 改成的, reason: 理由}]',
  credits: '{责编: [王五]}',
  cues: '[数字旁边的说法，如 发展 会员]',
  date: DATE,
  derived: '[{text: 90件, from: 72 与 18 之和}]',
  district: 'districts.yml 里的代号',
  draft: 'true 或 false',
  end: PARTIAL_DATE,
  excludes: '[有它就不是这个指标的词，如 申报]',
  form: 'digest 或 full',
  formerly: '[以前的代号]',
  icp: '苏ICP备12345678号-1',
  id: ID,
  indicators: '[legal-aid-people]',
  kind: 'programme、honour、organisation、policy、place、people 之一',
  lowered: '[{indicator: new-unions, grade: C, reason: 理由}]',
  names: '[照印的长名称]',
  need: '职工会怎样说，如“工资要不回来怎么办”',
  omits: '[{n: 3, reason: 理由}]',
  order: '整数，如 1',
  organisations: '[正文里写到的单位名称]',
  owner: '主办单位的名称',
  page: '版次，如 A3',
  period: '"2022"、"2023-01/2023-04"、undated 或 periods 里的名称',
  periods: '{term: {name: 第十四次代表大会以来}}',
  photos: '["图片说明"]',
  police: '苏公网安备32010000000000号',
  published: DATE,
  related: '[total-unions]',
  repository: 'https:// 或 http:// 开头的网址',
  sha256: '64 位小写十六进制',
  size: 'true 或 false',
  source: '{sha256: 64 位小写十六进制, characters: 字数}',
  start: PARTIAL_DATE,
  synonyms: '[意思相近的另一个词]',
  topic: 'content/topics/ 里的代号，如 care',
  units: '[家, 个]',
  url: 'https:// 或 http:// 开头的网址',
  variants: '[报上的另一种写法]',
  words: '[法律援助]',
  withdrawn: 'true；没有撤下就不写',
};
