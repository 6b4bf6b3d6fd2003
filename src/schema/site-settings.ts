import { z } from 'zod';

/** Left out or left empty: not shown. */
function shown<Value extends z.ZodType>(value: Value) {
  return z.preprocess((given) => (given === null || given === '' ? undefined : given), value.optional());
}

/** `content/site.yml`: who runs the site. The file, and everything in it, may be left out. */
export const siteSettings = z.strictObject({
  /** Who publishes the site. */
  owner: shown(z.string()),
  /** Words, or an address for letters: `mailto:name@example.org`. */
  contact: shown(z.string().regex(/^(?!mailto:)|^mailto:[^\s@]+@[^\s@]+$/, '邮箱写成 mailto:名字@域名')),
  /** The number under which the ministry of industry has the site: `苏ICP备12345678号-1`. */
  icp: shown(z.string().regex(/^\p{Script=Han}ICP[备证]\d+号(?:-\d+)?$/u, '备案号照批下来的写')),
  /** The number under which the police have it: `苏公网安备32010000000000号`. */
  police: shown(z.string().regex(/^\p{Script=Han}公网安备 ?\d{14}号$/u, '备案号照批下来的写，14 位数字')),
  /** Where the code is kept and errors are reported. */
  repository: shown(z.url({ protocol: /^https?$/ })),
});
export type SiteSettings = z.infer<typeof siteSettings>;
