import { describe, expect, it } from 'vitest';
import { laidOut, noticeCodes } from '../pages/laid-out.ts';

const lines = (...parts: string[]): string => parts.join('\n\n');
const HEAD = '青石县总工会：把服务送到职工身边';
const A = '全县举办技能竞赛21场，近4000名职工同台比武，选出技术标兵12名，工匠的腰杆更硬了。';
const B = '县总工会走访慰问困难职工318户，发放慰问金64万元，把关心送到职工的心坎上。';
const C = '新建基层工会57家，发展会员4026名，“小三级”工会实现全覆盖，基层的底子更厚了。';

describe('a lead that is printed below later sections', () => {
  it.each([
    [
      '青石县总工会：奋楫扬帆正当时',
      '奋楫扬帆正当时，不负韶华争朝夕。近年来，县总工会坚持服务大局、服务职工，迈上了新台阶。',
    ],
    [
      '临溪区总工会：匠心同筑幸福家',
      '劳动开创未来。一年来，区总工会与职工心手相牵，匠心同筑幸福家，交出了一份暖心答卷。',
    ],
  ])('%s', (head, lead) => {
    const text = lines(
      head,
      '本报记者 沈知秋',
      '技能比武展风采',
      A,
      `\n\n${lead}`,
      '帮扶解困暖人心',
      B,
      '强基固本添活力',
      C,
    );
    expect(laidOut(text, 'paragraph')).toEqual([lead, A, B, C]);
    expect(noticeCodes(text)).toContain('lead-moved');
  });

  it('is moved whole when it has two paragraphs', () => {
    const [first, second] = [
      '海风习习，汽笛声声，劳动者用双手托起城市的脊梁。',
      '近三年来，青石县总工会主动担当，让我们一起走近他们。',
    ];
    const text = lines(
      '青石县总工会：奋楫扬帆正当时',
      '本报记者 沈知秋',
      '技能比武展风采',
      A,
      `\n\n${first}`,
      second,
      '\n\n帮扶解困暖人心',
      B,
      '强基固本添活力',
      C,
    );
    expect(laidOut(text, 'paragraph')).toEqual([first, second, A, B, C]);
  });

  it('stays where a lead stands at the top already, or where it looks ahead', () => {
    const ahead = '下一步，县总工会将奋楫扬帆正当时，继续办好职工身边的实事，把温暖送到千家万户。';
    const text = lines(
      '青石县总工会：奋楫扬帆正当时',
      '本报记者 沈知秋',
      '技能比武展风采',
      A,
      `\n\n${ahead}`,
      '帮扶解困暖人心',
      B,
    );
    expect(laidOut(text, 'paragraph')).toEqual([A, ahead, B]);
  });
});

describe('text above the byline', () => {
  const opening = '去年，区总工会请劳模和老技师组成宣讲队，把课堂搬到了货轮的';
  const rest = '甲板上和工地的食堂里，全年办宣讲72场，听众5200余人次。';
  const page = (first: string, broken: string): string =>
    lines(HEAD, first, '技能比武展风采', A, '本报记者 沈知秋', B, '课堂开到码头边', broken, '强基固本添活力', C);

  it('goes on where the one sentence below the byline breaks off, with the sections that stand above it', () => {
    expect(laidOut(page(rest, opening), 'paragraph')).toEqual([B, opening + rest, A, C]);
    expect(laidOut(page(rest, opening), 'heading')).toEqual(['课堂开到码头边', '技能比武展风采', '强基固本添活力']);
  });

  it('stays where no sentence breaks off', () => {
    const whole = `${opening}甲板上。`;
    expect(laidOut(page(rest, whole), 'paragraph')).toEqual([rest, A, B, whole, C]);
  });
});

describe('numbered sections', () => {
  it.each([
    [lines('一、技能比武', A, '三、强基固本', C, '二、帮扶解困', B), [A, B, C]],
    [lines('（二）帮扶解困', B, '（一）技能比武', A, '（三）强基固本', C), [A, B, C]],
    [
      lines('1. 技能比武', A, '3. 强基固本', C, '2. 帮扶解困', B, '下一步，县总工会将再接再厉。'),
      [A, B, C, '下一步，县总工会将再接再厉。'],
    ],
  ])('are sorted: %j', (text, paragraphs) => {
    expect(laidOut(text, 'paragraph')).toEqual(paragraphs);
    expect(noticeCodes(text)).toEqual(['sections-sorted']);
  });

  it.each([lines('一、技能比武', A, '三、强基固本', C), lines('一、技能比武', A, '一、强基固本', C)])(
    'with a gap or a repetition are left and told: %j',
    (text) => {
      expect(laidOut(text, 'paragraph')).toEqual([A, C]);
      expect(noticeCodes(text)).toEqual(['sections-numbered']);
    },
  );
});

describe('columns in the wrong order', () => {
  const heads = ['技能比武，展现匠心风采', '帮扶解困，温暖职工心田', '强基固本，激发组织活力'] as const;

  it.each([
    ['a quote is closed elsewhere', C.indexOf('级”')],
    ['a word goes on elsewhere', C.indexOf('盖，')],
  ])('%s', (_, at) => {
    const text = lines(HEAD, heads[0], C.slice(0, at), heads[1], B, C.slice(at), heads[2], A);
    expect(laidOut(text, 'heading', 'paragraph')).toEqual([heads[0], C, heads[1], B, heads[2], A]);
    expect(noticeCodes(text)).toEqual(['fragment-moved', 'cut-rejoined']);
  });

  it('puts the second and the third of three columns in order', () => {
    const [first, third] = [A.indexOf('选出'), C.indexOf('级”')];
    const columns = [
      lines(HEAD, B, heads[0], A.slice(0, first - 1)),
      lines(C.slice(third), heads[2], B),
      lines(`，${A.slice(first)}`, heads[1], C.slice(0, third)),
    ];
    expect(laidOut(lines(...columns), 'heading', 'paragraph')).toEqual([B, heads[0], A, heads[1], C, heads[2], B]);
  });

  it('leaves what fits nowhere, and says so', () => {
    const text = lines(HEAD, heads[0], A, '，得到广大职工的一致好评和充分肯定。', heads[1], B);
    expect(laidOut(text, 'paragraph')).toEqual([A, '，得到广大职工的一致好评和充分肯定。', B]);
    expect(noticeCodes(text)).toContain('sentence-torn');
  });

  it('tells of a sentence that breaks off for good', () => {
    const text = lines(HEAD, heads[0], A.slice(0, 30), heads[1], B);
    expect(noticeCodes(text)).toContain('sentence-open');
  });
});

describe('cuts', () => {
  it.each([
    ['全年发放助学金17.', '4万元，资助困难职工子女58人，让寒门学子圆了大学梦。'],
    ['全年筹集资金12', '00万元，用于送温暖、送清凉、金秋助学等帮扶项目。'],
    ['县总工会与多家单位联合举办了“安全生产', '月”主题活动，广大职工踊跃参加，收到了良好效果。'],
    ['“工会的关心让我们一家渡过了难关。真心感谢你们！', '今后我要用实际行动回报社会。”困难职工老杜激动地说。'],
  ])('%s|%s', (left, right) => {
    const text = lines(A, left, right, B);
    expect(laidOut(text, 'paragraph')).toEqual([A, left + right, B]);
    expect(noticeCodes(text)).toEqual(['cut-rejoined']);
  });

  it('keeps one space between Latin words', () => {
    const text = lines(`${A}职工们唱起了 We Are`, 'The World，掌声响彻会场。', B);
    expect(laidOut(text, 'paragraph')).toEqual([`${A}职工们唱起了 We Are The World，掌声响彻会场。`, B]);
  });
});
