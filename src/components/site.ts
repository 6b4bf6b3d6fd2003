export { SITE_NAME } from '../publish/site-name.ts';

/**
 * The menu: where an entry leads, and the addresses below which it is the current one. Districts and
 * topics have no list of their own: the home page holds it.
 */
export const MENU: readonly { label: string; path: string; below: readonly string[] }[] = [
  { label: '地区', path: '/#districts', below: ['/districts/', '/reports/'] },
  { label: '对比', path: '/compare/', below: ['/compare/', '/timeline/', '/honours/'] },
  { label: '指标', path: '/indicators/', below: ['/indicators/'] },
  { label: '主题', path: '/#topics', below: ['/topics/'] },
  { label: '服务', path: '/services/', below: ['/services/'] },
  { label: '词汇', path: '/glossary/', below: ['/glossary/', '/names/'] },
  { label: '搜索', path: '/search/', below: ['/search/'] },
  { label: '关于', path: '/about/', below: ['/about/'] },
];
