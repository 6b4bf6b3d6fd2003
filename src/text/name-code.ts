import { before, matchAt, type NumberReader } from './number-span.ts';

const STAGE = '(?:期|批)(?=工程|项目|建设|厂房|厂区)|年(?=行动|规划|计划|攻坚|目标)';

/** What makes of a number a place in an order, a grade, a version, a ratio or a score. */
const NAMED = new RegExp(
  `\\d{1,12}(?:${[
    '号线|号(?!召|角)|线(?![上下索])|路(?![演灯径线])|楼(?![宇盘])|版(?![权面])|强(?![化制势])|星级?|级(?!别)',
    '年级|周年|届|维|等奖|(?:年|人|班|小时|学分)制(?![度定])|(?<=[056789]0|[05789]5)后(?![备勤续])',
    STAGE,
    '[:：∶]\\d+|比\\d+(?![\\d年月%.])|[vV对]\\d+',
    '(?<!\\d\\d)\\.0(?![\\d%万亿])|\\.\\d+(?=节|国际|妇女|护士|劳动节)',
  ].join('|')})`,
  'y',
);
const HAN_NAMED = new RegExp(
  `[一二三四五六七八九十百]{1,5}(?:${['号(?!召|角)|级(?![联网])|年级|周年|楼(?!宇)|星级?|等奖|届', STAGE].join(
    '|',
  )})|(?<=届)[一二三四五六七八九十]{1,3}次`,
  'y',
);
const HOTLINE =
  /(?:1[12]\d|12\d{3}|9[56]\d{3,4})(?=[”"]|(?:职工|工会|维权|服务|法律|求助|咨询|市民|举报|报警|便民|政务|援助|心理){0,4}(?:热线|专线|平台|电话|短信))/y;
const SCHOOLS = /(?:985|211)(?=高校|院校|大学|工程|[、和/])/y;
const LONG = /\d{9,}(?![万亿]|[.,]\d)/y;
const LEADING_ZERO = /0\d{1,12}(?![.\d])(?![个家人名%])/y;
/** 0投诉, 0距离. */
const NOTHING = /0(?=\p{Script=Han})(?![个家名人元件起次例分家场])/uy;
const PATTERNS = [HOTLINE, SCHOOLS, LONG, LEADING_ZERO, NOTHING, NAMED, HAN_NAMED];

/** Hotlines, versions, grades, ratios, numbers of houses and lines: 12351热线, 3.0版, 1:3, 5号楼, 三星级. */
export const nameCodeAt: NumberReader = (form, at) => {
  if (tiers(form, at)) return { kind: 'figure', start: at, end: at + 2 };
  for (const pattern of PATTERNS) {
    const code = matchAt(pattern, form, at)?.[0];
    if (code !== undefined && !countsTerms(form, at, code)) return { kind: 'name', start: at, end: at + code.length };
  }
  return dialledAt(form, at);
};

const TIER = /[两三四五六]级/y;
const LEVELS = /(?:[省市区县镇乡村厂]|街道|社区|公司|企业|车间|上下)$/;

/** 省、市、区三级 and 三级联动 count the levels. */
function tiers(form: string, at: number): boolean {
  if (!matchAt(TIER, form, at)) return false;
  return LEVELS.test(before(form, at)) || /^(?:联动|网络|体系|架构|工会|书记)/.test(form.slice(at + 2, at + 4));
}

/** 连续五届, 举办了12届: how often, not which. */
function countsTerms(form: string, at: number, code: string): boolean {
  return code.endsWith('届') && /(?:连续|蝉联|办|办了|共|已|达|近|了|经)$/.test(before(form, at));
}

const DIALLED = /(?:拨打|致电|热线|专线|电话|号码|邮编|客服|QQ)[:：“"]?\+?$/;
const CODE = /\d{3,12}(?![,.]?\d*[\p{Script=Han}%])/uy;

function dialledAt(form: string, at: number): ReturnType<NumberReader> {
  const code = DIALLED.test(before(form, at)) ? matchAt(CODE, form, at)?.[0] : undefined;
  return code === undefined ? null : { kind: 'name', start: at, end: at + code.length };
}
