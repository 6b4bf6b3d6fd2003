import type { YamlCode } from '../markdown/yaml-problems.ts';

/** What the YAML library finds wrong, by its error codes (yaml 2, "Errors"), in words for editors. */
const WORDS: Partial<Record<YamlCode, string>> = {
  BAD_ALIAS: '以 * 开头的值会被当成引用，要放在引号里',
  BAD_DIRECTIVE: '以 % 开头的行会被当成指令，要放在引号里',
  BAD_DQ_ESCAPE: '双引号里的反斜杠 \\ 写法不对，改用单引号或写成 \\\\',
  BAD_INDENT: '缩进没有对齐',
  BAD_SCALAR_START: '值不能以这个符号开头，要放在引号里',
  BLOCK_AS_IMPLICIT_KEY: '值里有冒号加空格，整个值要放在引号里',
  BLOCK_IN_FLOW: '[ ] 或 { } 里不能换行缩进着写',
  DUPLICATE_KEY: '同一个字段写了两遍',
  KEY_OVER_1024_CHARS: '字段名太长，可能漏了冒号或换行',
  MISSING_CHAR: '少了引号、括号、逗号或冒号后的空格',
  MULTILINE_IMPLICIT_KEY: '字段名后面少了半角冒号和空格，或者上一行没有结束',
  MULTIPLE_DOCS: '文件头里多了一行 ---',
  RESOURCE_EXHAUSTION: '引用（以 * 开头的值）套得太多',
  TAB_AS_INDENT: '缩进用了制表符，改用空格',
  UNCLOSED: '引号或括号从这里开始，却没有结束',
  UNEXPECTED_TOKEN: '这里多了或少了符号，检查引号、括号和冒号',
};

/** The Chinese words for an error of the YAML library; general ones when there are none. */
export function yamlWords(code: YamlCode): string {
  return WORDS[code] ?? '这里的写法不对，把值放在引号里试试';
}
