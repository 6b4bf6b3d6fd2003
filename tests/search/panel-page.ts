/** The page `/search/` as the site's component writes it, with invented districts and topics. */
export function panelPage(base: string, districts: readonly string[], topics: readonly string[]): string {
  const options = (values: readonly string[]) =>
    values.map((value, index) => `<option value="id-${index}" data-name="${value}">${value}</option>`).join('');
  const named = topics.map((topic) => `<option value="${topic}" data-name="${topic}">${topic}</option>`).join('');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>搜索</title>
    <script type="module" src="${base}src/components/search-panel.ts"></script></head><body><h1>搜索</h1>
    <search-panel data-search data-state="idle" data-bundle="${base}pagefind/" data-base="${base}">
    <form role="search" action="${base}search/" method="get"><label for="q">搜索</label><input id="q" name="q" type="search">
    <button type="submit">搜索</button>
    <label for="d">区市</label><select id="d" name="district"><option value="">全部</option>${options(districts)}</select>
    <label for="t">主题</label><select id="t" name="topic"><option value="">全部</option>${named}</select>
    <label for="y">年份</label><select id="y" name="year"><option value="">全部</option><option value="1999">1999</option></select>
    <label for="s">排序</label><select id="s" name="sort"><option value="">相关</option><option value="newest">新</option></select></form>
    <p role="status" data-status></p><div data-help></div><div data-answers></div><ol data-results></ol><div data-related></div></search-panel></body></html>`;
}
