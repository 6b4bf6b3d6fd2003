import { readingForm } from '../text/reading-form.ts';
import { AFTER_NAME, EDITOR, NAME, WRITER } from './role-words.ts';

/** Names by role as printed: 本报通讯员 甲 本报记者 乙, 责编/丙, 丁 摄, 图片由戊提供. */
export function namesByRole(texts: readonly string[]): Record<string, string[]> {
  const roles = new Map<string, string[]>();
  for (const { role, names } of texts.flatMap((text) => rolesIn(text))) {
    roles.set(role, [...new Set([...(roles.get(role) ?? []), ...names])]);
  }
  return Object.fromEntries(roles);
}

interface Role {
  role: string;
  names: string[];
}

const SIGN = '\\s*[:：/|丨│▏]?\\s*';
const PREFIX = new RegExp(
  `(?:^|(?<=[\\s,，、;；()（）【】□■◇○●|]))((?:\\p{Script=Han}{2,12}(?:工会|中心|报社?))?${WRITER}|${EDITOR})(?:(${SIGN})(?=\\S))`,
  'gu',
);
const SUFFIX = new RegExp(`^(.*?)\\s*[/]?\\s*(${AFTER_NAME})$`, 'u');
const GIVEN = /^(?:本版|本组|本文|文中)?(图片|照片|摄影|供图)?均?由?(.+?)(提供|供图|拍摄|摄影|摄)$/;

function rolesIn(text: string): Role[] {
  const form = readingForm(text);
  const trimmed = /^[\s（(【[□■◇○●*]*/.exec(form)?.[0].length ?? 0;
  const end = form.length - (/[\s）)】\]。*]*$/.exec(form)?.[0].length ?? 0);
  const [words, printed] = [form.slice(trimmed, end), text.slice(trimmed, end)];
  const given = GIVEN.exec(words);
  if (given?.[1] !== undefined && /由/.test(words)) return [givenRole(printed, given)];
  return slashed(printed) ?? suffixRole(words, printed) ?? prefixRoles(words, printed);
}

const SLASHED = new RegExp(`^(${NAME})[/／](${AFTER_NAME})$`, 'u');

/** 甲/文 乙/图. */
function slashed(printed: string): Role[] | null {
  const words = printed.split(/[\s,，、]+/).map((word) => SLASHED.exec(word));
  return words.every((word) => word !== null)
    ? words.map(([, name = '', role = '']) => ({ role, names: [name] }))
    : null;
}

/** 图片由甲提供: the role is 图片; 图片均由甲摄: it is 摄. */
function givenRole(printed: string, given: RegExpExecArray): Role {
  const [words, what = '', name = '', how = ''] = given;
  const at = words.lastIndexOf(name + how);
  const role =
    how === '提供'
      ? printed.slice(words.indexOf(what), words.indexOf(what) + what.length)
      : printed.slice(at + name.length);
  return { role, names: namesIn(printed.slice(at, at + name.length)) };
}

/** 甲 摄, 记者 甲 乙 摄, 甲/文. */
function suffixRole(words: string, printed: string): Role[] | null {
  if (words.startsWith('资料')) return [];
  const match = SUFFIX.exec(words);
  const role = match?.[2];
  if (!match || role === undefined || match[1] === '') return null;
  if (/[文图]/.test(role) && PREFIXED.test(words)) return prefixRoles(words.slice(0, -role.length), printed);
  const before = match[1]?.replace(/^(?:本报|本刊)?(?:记者|通讯员)\s*/, '') ?? '';
  if (/[:：/]/.test(before)) return null;
  const at = words.indexOf(before);
  return [{ role: printed.slice(printed.length - role.length), names: namesIn(printed.slice(at, at + before.length)) }];
}

const PREFIXED = /(?:记者|通讯员)[\s:：]/;

function prefixRoles(words: string, printed: string): Role[] {
  const heads = [...words.matchAll(PREFIX)];
  const office = /^(\S*工会\S*|\S{4,})\s+(\S{2,4})$/.exec(printed);
  if (heads.length === 0 && office) return [{ role: office[1] ?? '', names: [office[2] ?? ''] }];
  if (heads.length === 0 && /^(?:\p{Script=Han}{1,4}[\s、]*){1,5}$/u.test(words))
    return [{ role: '', names: namesIn(printed) }];
  return heads.map((match, i) => {
    const from = match.index + match[0].length;
    const to = heads[i + 1]?.index ?? words.length;
    const role = match[1] ?? '';
    return { role: printed.slice(match.index, match.index + role.length), names: namesIn(printed.slice(from, to)) };
  });
}

const TWO_PARTS = new RegExp(`^${NAME}$`, 'u');

/** Names between spaces and commas; two single characters are one name set apart. */
function namesIn(text: string): string[] {
  const words = text.split(/[\s,，、;；（）()【】|/]+/).filter((word) => word !== '');
  const names: string[] = [];
  for (const word of words) {
    const last = names.at(-1);
    if (last?.length === 1 && word.length === 1 && TWO_PARTS.test(`${last} ${word}`))
      names[names.length - 1] = last + word;
    else names.push(word);
  }
  return names;
}
