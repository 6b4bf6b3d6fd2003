import type { SearchAnswer } from '../search/answer.ts';
import { LONGEST_QUERY } from '../search/question.ts';
import { element } from './element.ts';
import { nowrap, unbroken } from './search-excerpt.ts';
import { IDLE_HELP, IDLE_KEYS } from './search-idle.ts';

/** The line that says how much was found; a live region reads it out. */
export function statusLine(query: string, answer: SearchAnswer): (Node | string)[] {
  const total = element('span', { 'data-total': '' }, [String(answer.pages.length)]);
  const hits = answer.hits === null ? ['。各页有几处，看到时数出。'] : ['，', nowrap([`共 ${answer.hits} 处。`])];
  const line = ['“', ...unbroken(brief(query)), '”：', nowrap([total, ' 个页面']), ...hits];
  return answer.capped ? [...line, `搜索的文字太长，只用了前 ${LONGEST_QUERY} 个字。`] : line;
}

export const LOADING = '正在搜索……';

/** Shown before anything is asked. */
export function idleHelp(): Node[] {
  const help = IDLE_HELP.map((text) => element('p', {}, [text]));
  return [...help, element('p', { class: 'search-keys' }, [IDLE_KEYS])];
}

/** Shown when the query stands nowhere. `onClear` takes the district and topic away, when either narrows the search. */
export function emptyHelp(onClear: (() => void) | null): Node[] {
  const advice = ['看看有没有错别字。', '少写几个字，只留最要紧的词。', '换一个说法，比如用全称或简称。'];
  const items = advice.map((text) => element('li', {}, [text]));
  if (onClear !== null) items.push(element('li', {}, ['不限地区和主题：', button('清除筛选', onClear)]));
  return [element('p', {}, ['没有哪个页面写着这段文字。可以试试：']), element('ul', {}, items)];
}

/** Shown when the exact results are there, and what is offered besides could not be loaded. */
export function extrasHelp(): Node[] {
  return [element('p', { class: 'search-note' }, ['近义词、拼音和数字没有查到底：有一个文件没能读到，刷新一下再试。'])];
}

/** Shown when the index could not be loaded. */
export function errorHelp(onRetry: () => void): Node[] {
  const text = '搜索没有完成：没能读到全文索引，也许是网络断了，也许网站刚刚更新。';
  return [element('p', {}, [text]), element('p', {}, [button('再试一次', onRetry)])];
}

/** Shown when the site was opened from a folder. */
export function folderHelp(): Node[] {
  return FOLDER_HELP.map((text) => element('p', {}, [text]));
}

const FOLDER_HELP = [
  '这份网站是从文件夹里直接打开的，浏览器不让这样打开的网页读索引，所以不能搜索，别的页面都能读。',
  '要搜索，把整个文件夹放到单位内网的文件服务器（任何一种能发布网页的都行，不用另装程序），再从服务器的网址打开。',
  '在一页里找字，用浏览器自带的“在页面中查找”（Ctrl+F）。',
];

function button(label: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, [label]);
  made.addEventListener('click', onClick);
  return made;
}

function brief(query: string): string {
  const characters = [...query.trim()];
  return characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN).join('')}…` : characters.join('');
}

const LONGEST_SHOWN = 40;
