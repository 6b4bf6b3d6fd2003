import type { CodeEntry } from './code-entry.ts';

/** What checking the addresses that once were pages may report. */
export const movedCodes = {
  'moved-living': {
    severity: 'error',
    title: '旧地址还是一个页面',
    advice: '页面还在，就从 content/moved.yml 里删去这一条；要撤下报道，先把它移出 content/reports/。',
  },
  'moved-nowhere': {
    severity: 'error',
    title: '新地址没有页面',
    advice: '改成现在的地址；指向的页面又搬了家，就写最后的那个地址。',
  },
  'moved-twice': {
    severity: 'error',
    title: '同一个旧地址登记了两次',
    advice: '一个旧地址只能去一处，删去其中一条。',
  },
  'formerly-taken': {
    severity: 'error',
    title: '旧代号不止一处在用',
    advice: '从 formerly 里删去它；旧代号只能归一个词条，也不能又是现在的代号。',
  },
} as const satisfies Record<string, CodeEntry>;
