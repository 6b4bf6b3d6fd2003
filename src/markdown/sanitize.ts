import { type Options, defaultSchema } from 'rehype-sanitize';

/**
 * What may stand in rendered content: the default of rehype-sanitize (GitHub's), and what our own
 * Markdown passes add. Ids keep their names: they are permalinks.
 */
export const sanitizeSchema: Options = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: [...(defaultSchema.tagNames ?? []), 'section', 'time'],
  attributes: {
    ...defaultSchema.attributes,
    span: ['id', ['className', 'sentence']],
    section: [...(defaultSchema.attributes?.['section'] ?? []), 'dataTopic', 'ariaLabelledBy'],
    time: ['dateTime'],
  },
};
