import { describe, expect, it } from 'vitest';
import { laidOut } from '../pages/laid-out.ts';

const BODY = '青石县总工会坚持把服务职工作为出发点和落脚点，团结带领全县职工建功立业，各项工作取得新成效。';

describe('what a page says of itself', () => {
  it.each([
    '首页 > 新闻 > 正文',
    '当前位置：首页 > 工会动态 > 基层',
    '来源：云川融媒　浏览次数：128次',
    '【字体：大 中 小】 【打印】 【关闭】',
    '点击蓝字，关注我们',
    '长按二维码关注“青石工会”',
    '阅读 1024　赞 56　在看 12',
    '- END -',
    '第3版 工会专版',
    'A03版',
    '— 3 —',
    '·3·',
    '第3页 共8页',
    '（下转第4版）',
    '版权所有：某某网站 未经许可不得转载',
    '某ICP备12345678号',
    '上一篇：春季招聘会开场',
    '报送：市总工会，县委办公室',
    '（共印80份）',
    '━━━━━━━━━━',
    '农历三月初八',
    '![图片](a.jpg)',
  ])('%s is furniture', (line) => {
    const text = `${BODY}\n\n${line}\n\n${BODY}`;
    expect(laidOut(text, 'paragraph')).toEqual([BODY, BODY]);
    expect(laidOut(text, 'furniture').length).toBeGreaterThan(0);
  });

  it.each([
    ['全年开展宣讲128场，覆盖职工1', '— 3 —', '.8万人次，发放资料2000份。'],
    ['全县建成职工书屋35家，配送图书1.2万册，受到广大职', '第2页 共6页', '工欢迎，阅读蔚然成风。'],
    ['县总工会走访慰问困难职工318户，发放慰问金和生活', '\n7\n', '物资共计64万元，把温暖送到职工身边。'],
  ])('a page number in mid-sentence does not cut it: %s', (left, number, right) => {
    expect(laidOut(`${BODY}\n${left}\n${number}\n${right}`, 'paragraph')).toEqual([BODY, left + right]);
  });

  it.each([
    ['上接', `（上接第一版）${BODY}`],
    ['下转', `${BODY}（下转第三版）`],
    ['both', `▶▶上接A1版\n${BODY}（下转第三版）`],
  ])('%s is taken off a paragraph', (_, text) => {
    expect(laidOut(text, 'paragraph')).toEqual([BODY]);
  });

  it('titles of other pages at the end are no captions', () => {
    const text = `${BODY}\n\n相关阅读\n县总工会召开全委会\n职工运动会开幕`;
    expect(laidOut(text, 'caption', 'heading')).toEqual([]);
  });

  it.each(['青石县总工会\n2024年3月8日', '临溪区总工会办公室\n二〇二四年三月八日'])(
    'a signature is furniture, its day the date: %j',
    (signature) => {
      const text = `${BODY}\n\n${signature}`;
      expect(laidOut(text, 'paragraph')).toEqual([BODY]);
      expect(laidOut(text, 'furniture', 'date')).toEqual(signature.split('\n'));
    },
  );
});
