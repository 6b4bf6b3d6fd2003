/** How much a line without marks reads like a caption: it tells an event, who does what, or where. */
export function captionWeight(text: string): number {
  return sum(CAPTION, text);
}

/** How much a line without marks reads like a heading: two halves in balance, a verb of purpose at its head. */
export function headingWeight(text: string): number {
  return sum(HEADING, text) + balance(text);
}

type Weights = readonly { weight: number; pattern: RegExp }[];

const PEOPLE =
  '书记|主席|主任|局长|县长|区长|市长|部长|会长|院长|队员|干部|职工|工人|员工|志愿者|会员|劳模|代表|选手|领导|骑手|司机|医生|律师|讲师|工匠|教练|小哥|队|[讲务表师演]团|小组|孩子们|小朋友|师傅|学员|老师|专家|农民工|家属|技师|群众|企业|工会';

const CAPTION: Weights = [
  {
    weight: 2.5,
    pattern:
      /(?:活动|竞赛|比赛|大赛|联赛|决赛|预赛|邀请赛|挑战赛|比武|大会|会议|座谈会|恳谈会|推进会|报告会|分享会|表彰会|交流会|招聘会|见面会|联欢会|运动会|培训会|宣讲会|签约会|成立会|代表会|启动会|观摩会|评审会|演讲会|音乐会|茶话会|联谊会|研讨会|部署会|动员会|协商会|洽谈会|展览会|听证会|发布会|典礼|仪式|现场|合影|讲座|论坛|沙龙|[培研]\S{0,2}班|托管班|夏令营|演出|展演|汇演|晚会|健步走|徒步|马拉松|演练|调研|慰问|走访|检查|观摩|训练|合唱|场景|一角|一景|(?<![展现])风采|画面|瞬间|留影|揭牌|授牌|颁奖|开班|签约|掠影|剪影|外景|内景|义诊|体检|歇脚|座谈|授课)$/,
  },
  { weight: 3, pattern: /[（(][^（()）]{0,6}[左右中前后][^（()）]{0,4}[）)]/ },
  { weight: 3, pattern: /[（(]资料(?:图片?|照片)?[）)]$|摄$/ },
  {
    weight: 2,
    pattern: new RegExp(
      `^.{0,14}(?:${PEOPLE})[^，、 ]{0,10}(?:正在|在|向|给|到|来|走进|进|看望|慰问|参加|参观|体验|领取|开展|讲解|检查|指导|学习|接受|展示|比拼|操作|训练|表演|合影|授课|听取|送|观看|走访|调研|举行|举办|召开|为[^主先民重]|做[^优实强])`,
    ),
  },
  {
    weight: 1,
    pattern: new RegExp(
      `^[^，、 “]{0,6}(?:${PEOPLE}|顾问|律师|居民|老人|市民|群众代表)(?![有的权队思组生素精文之家自维心身服素技建合创事与和组干改伍、])[^，、 ：]{2,9}$`,
    ),
  },
  {
    weight: 1,
    pattern:
      /(?:作品|剧照|[书画影]展|展览|课|书屋|驿站|食堂|工作室|服务站|展厅|展板|入会|宣誓|作业|施工|比拼|喜悦|笑容|身影)$/,
  },
  { weight: 0.7, pattern: /^[^，“ ]{2,5}的[^，“ ]{2,6}$/ },
  { weight: 1.5, pattern: /正在|举行|举办|召开|走进|亮相|开班|揭牌|开赛|领取|颁发|授予|交流经验/ },
  { weight: 1.5, pattern: /^(?:[县区市省镇乡]|\S{2,10}[县区市])(?:总工会|总|委|政府|人大|政协|人社局|工会)/ },
  { weight: 1, pattern: /^.{0,3}(?:全[县区市]|首届|第[一二三四五六七八九十\d]+[届次])/ },
  { weight: 1, pattern: /\d{1,2}月|\d{4}年|\d+[名家人位场]/ },
  { weight: 0.8, pattern: /[^存现实潜内自所]在[^，、 ]{2,14}$/ },
  { weight: 0.5, pattern: /·/ },
  {
    weight: -3,
    pattern: /(?:总结|综述|纪实|报告|回眸|回顾|侧记|亮点|要点|巡礼|情况|做法|打算|安排|计划|经验|问题|建议)$/,
  },
];

const HEADING: Weights = [
  {
    weight: 1,
    pattern:
      /^(?:让|用|把|为(?!.{1,6}[送理颁办])|从“?.+到|以.{1,3}[\u4e00-\u9fff]{1,3}|[“]?[一二两三四五六七八]\S{1,4}”?.{2,4})|^[“"]?(?:凝聚|锻造|守护|传递|奏响|下好|架起|深耕|讲好|办好|敢于|勇于|善于|叫响|答好|激活|释放|强信念|促|护|暖|夯|强化|筑牢|夯实|聚焦|聚力|突出|坚持|深化|激发|凝聚|打造|提升|推进|推动|构建|织密|织牢|擦亮|当好|做优|做实|做强|做好|维护|服务|引领|赋能|助力|护航|汇聚|建功|铸魂|固本|强基|把牢|牢记|立足|围绕|搭建|践行|弘扬|彰显|拓宽|拓展|优化|创新|用心|用情|倾情|真情|依法|精准|建强|建好|健全|完善|守护|守牢|高举|紧扣|锚定|培育|锤炼|锻造|厚植|点亮|绘就|奏响|唱响|谱写|书写|争当|落实|抓实|扛起|发挥|保障|关爱|思想|组织|维权|建会|党建)/,
  },
  {
    weight: 0.5,
    pattern:
      /(?:新篇章?|新局面?|新路径?|新作为|新风|新高地|新动能|根基|活力|合力|动力|底色|本色|防线|屏障|网|家|有力|有为|有效|有声有色|提升|加强|增强|彰显|[更最]\S{1,3})[”"]?$/,
  },
];

function sum(weights: Weights, text: string): number {
  return weights.reduce((total, { weight, pattern }) => total + (pattern.test(text) ? weight : 0), 0);
}

const HALVES = /^([^\s，、：]{2,14})[\s，]\s*([^\s，：]{2,16})$/;

/** Two halves with a space or a comma between them; the nearer in length, the better. */
function balance(text: string): number {
  const [, left = '', right = ''] = HALVES.exec(text.replace(/[“”"]/g, '')) ?? [];
  if (left === '') return /^[^\s，：]{2,8}[:：]\S{4,20}$/.test(text) ? 1.5 : 0;
  const apart = Math.abs(left.length - right.length);
  return apart <= 1 ? 2.5 : apart <= 3 || left.length === 4 ? 2 : apart <= 5 ? 1 : 0.3;
}
