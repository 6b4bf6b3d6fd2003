import type { Explanation } from './explanation.ts';
import type { movedCodes } from './moved-codes.ts';

/** What the codes of movedCodes mean. */
export const movedExplanations = {
  'moved-living': {
    meaning: 'content/moved.yml 记已经没有页面的旧地址；地址上还有页面，读者就到不了它。',
    example: '- {from: /indicators/new-unions/, …}，而 content/indicators/new-unions.md 还在',
    mended: '- {from: /indicators/unions-founded/, …}',
  },
  'moved-nowhere': {
    meaning: '旧地址的读者会被送到新地址，那里必须有页面，而且一步就到。',
    example: '- {from: /indicators/a/, to: /indicators/b/, …}\n- {from: /indicators/b/, to: /indicators/c/, …}',
    mended: '- {from: /indicators/a/, to: /indicators/c/, …}\n- {from: /indicators/b/, to: /indicators/c/, …}',
  },
  'moved-twice': {
    meaning: '一个旧地址登记了两次，不知道该把读者送到哪里。',
    example: '- {from: /topics/help/, to: /topics/care/, …}\n- {from: /topics/help/, to: /topics/rights/, …}',
    mended: '- {from: /topics/help/, to: /topics/care/, …}',
  },
  'formerly-taken': {
    meaning: '词汇页上每个代号只能有一处，旧链接才知道落在哪里。',
    example: 'formerly: [workers-congress]，而 content/glossary/workers-congress.md 还在',
    mended: 'formerly: [staff-congress]',
  },
} as const satisfies Record<keyof typeof movedCodes, Explanation>;
