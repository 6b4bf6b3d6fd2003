import { LANGUAGE, type SiteIdentity, type Thing, thing } from './structured-data.ts';

/** The site as the one who writes digests, defines indicators and makes tables. */
export function organizationThing({ name, home }: SiteIdentity): Thing {
  return thing('Organization', { name, url: home });
}

/** The site with its search; `search` is the absolute address of the search page. */
export function websiteThing(site: SiteIdentity, description: string, search: string): Thing {
  return thing('WebSite', {
    name: site.name,
    url: site.home,
    description,
    inLanguage: LANGUAGE,
    publisher: organizationThing(site),
    potentialAction: thing('SearchAction', {
      target: thing('EntryPoint', { urlTemplate: `${search}?q={search_term_string}` }),
      'query-input': 'required name=search_term_string',
    }),
  });
}

/** The way from the home page down to a page, itself included; addresses are absolute. */
export function breadcrumbThing(trail: readonly { label: string; url: string }[]): Thing {
  return thing('BreadcrumbList', {
    itemListElement: trail.map(({ label, url }, at) => thing('ListItem', { position: at + 1, name: label, item: url })),
  });
}
