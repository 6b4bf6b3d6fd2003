import type { SiteSettings } from '../schema/site-settings.ts';

/** The numbers under which authorities have the site, each with where to look it up. */
export function recordsOf({ icp, police }: SiteSettings): { number: string; url: string }[] {
  const code = police?.match(/\d+/)?.[0];
  return [
    ...(icp === undefined ? [] : [{ number: icp, url: 'https://beian.miit.gov.cn/' }]),
    ...(police === undefined
      ? []
      : [{ number: police, url: `https://beian.mps.gov.cn/#/query/webSearch?code=${code}` }]),
  ];
}
