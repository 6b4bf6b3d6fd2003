import { type CollectionEntry, render } from 'astro:content';

/** The component that prints the body of an indicator, a topic or a glossary entry. */
export async function getBody(entry: CollectionEntry<'indicators' | 'topics' | 'glossary'>) {
  const { Content } = await render(entry);
  return Content;
}
