import { z } from 'zod';

/** Latin identifier that stands in addresses: lower case, digits, single hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '代号只用小写英文字母、数字和连字符，例如 new-unions');

/** One entry of `content/districts.yml`. */
export const district = z.strictObject({
  id,
  name: z.string().min(1),
  city: z.string().min(1),
  order: z.number().int(),
});
export type District = z.infer<typeof district>;

export const districts = z.array(district).min(1);
