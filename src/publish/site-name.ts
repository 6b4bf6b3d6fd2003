/** The name in the masthead, behind every page's title and on everything that leaves the site. */
export const SITE_NAME = '工会动态摘编';
