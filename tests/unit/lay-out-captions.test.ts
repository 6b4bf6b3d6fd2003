import { describe, expect, it } from 'vitest';
import { laidOut } from '../pages/laid-out.ts';

const FIRST = '全县举办技能竞赛21场，近4000名职工同台比武，选出技术标兵12名，工匠的腰杆更硬了。';
const SECOND = '县总工会走访慰问困难职工318户，发放慰问金64万元，把关心送到职工的心坎上。';

describe('captions', () => {
  it.each([
    ['▲石雕技能竞赛现场', '石雕技能竞赛现场', []],
    ['▼ 石雕技能竞赛现场（柳成荫 摄）', '石雕技能竞赛现场', ['（柳成荫 摄）']],
    ['◀石雕技能竞赛现场 本报记者 沈知秋 摄', '石雕技能竞赛现场', ['本报记者 沈知秋 摄']],
    ['图为石雕技能竞赛现场。', '图为石雕技能竞赛现场。', []],
    ['圖為石雕技能競賽現場', '圖為石雕技能競賽現場', []],
    ['图①：石雕技能竞赛现场', '图①：石雕技能竞赛现场', []],
    ['上图：县总工会干部看望环卫工人', '上图：县总工会干部看望环卫工人', []],
    ['县总工会干部看望环卫工人', '县总工会干部看望环卫工人', []],
    ['石雕技能竞赛决赛', '石雕技能竞赛决赛', []],
    ['县总工会主席（左二）为劳模颁奖 资料图片', '县总工会主席（左二）为劳模颁奖', ['资料图片']],
  ])('%s', (line, caption, credits) => {
    const text = `${FIRST}\n\n${line}\n\n${SECOND}`;
    expect(laidOut(text, 'caption')).toEqual([caption]);
    expect(laidOut(text, 'credit')).toEqual(credits);
    expect(laidOut(text, 'paragraph')).toEqual([FIRST, SECOND]);
  });

  it.each(['石雕技能竞赛现场', '▲志愿者为老人理发', '图为职工运动会。', '职工健步走活动\n\n县领导调研产改工作'])(
    'inside a broken sentence: %j',
    (caption) => {
      const text = `青石县总工会：凝心聚力谱新篇\n\n${FIRST.slice(0, 34)}\n\n\n${caption}\n\n\n${FIRST.slice(34)}\n\n${SECOND}`;
      expect(laidOut(text, 'paragraph')).toEqual([FIRST, SECOND]);
      expect(laidOut(text, 'caption')).toHaveLength(caption.split('\n\n').length);
    },
  );
});

describe('banners and backdrops', () => {
  it.each([
    ['## 青石县第四届职工篮球联赛\n主办单位: 青石县总工会\n日期: 5月2日', 3],
    ['临溪区“匠心杯”技能大赛\n\n主办单位：临溪区总工会\n\n承办单位：临溪区人社局\n\n时间：2024年5月', 4],
    ['# 热烈祝贺青石县工会第十次代表大会胜利召开', 1],
    ['热烈庆祝五一国际劳动节暨表彰大会召开', 1],
  ])('%j is neither heading nor caption', (stage, count) => {
    const text = `${FIRST}\n\n${SECOND}\n\n职工运动会\n\n${stage}`;
    expect(laidOut(text, 'banner')).toHaveLength(count);
    expect(laidOut(text, 'heading')).toEqual([]);
    expect(laidOut(text, 'caption')).toEqual(['职工运动会']);
  });
});
