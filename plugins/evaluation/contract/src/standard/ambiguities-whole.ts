import { both, type AmbiguityInputs } from './wording.ts'

/** Open questions of the whole annex (`A`) and of clauses that no item scores, and how this product reads them. */
export const wholeAmbiguities: AmbiguityInputs = [
  {
    id: 'AMB-34',
    where: ['A01', 'A03', 'A24', 'A'],
    severity: 'high',
    problem: both(
      '公司的情况（第1、3、24项和第18项的一部分）与小区的情况写在同一张表里，评价对象没有写明。',
      'Company facts (items 1, 3, 24, parts of 18) and estate facts stand in one table; the assessed unit is not fixed.',
    ),
    resolution: both(
      '评价对象是一个小区的一个年度。标明属于公司的部分每年只算一次，公司所有小区共用同一结果，一次申诉即可解决。',
      'The unit is one estate in one year. What belongs to the company is computed once a year and inherited, so all its estates show the same value and one appeal settles it.',
    ),
  },
  {
    id: 'AMB-35',
    where: ['A', '9.2.2'],
    severity: 'high',
    problem: both(
      '年度评价没有规定起止日期，往年的荣誉可能重复使用。',
      'The yearly evaluation has no window, so awards of earlier years could be used again.',
    ),
    resolution: both(
      '每次评价设定期间和截止日；每项数据须有期间内的发生日期，上传日期另行记录。',
      'Each campaign sets its window and cut-off; every fact has an event date within it, and the upload date is kept apart.',
    ),
  },
  {
    id: 'AMB-36',
    where: ['A'],
    severity: 'low',
    problem: both('只有第10项印有半分。', 'Half points are printed in item 10 only.'),
    resolution: both(
      '凡有分值范围或据实给分的，以0.5分为单位；其余按印明的整数分值。',
      'Steps of 0.5 wherever a range or “by the facts” is printed; the printed whole numbers elsewhere.',
    ),
    policies: ['step'],
  },
  {
    id: 'AMB-37',
    where: ['A'],
    severity: 'medium',
    problem: both(
      '除第5项外，没有不适用情形的规定。',
      'There is no rule for what does not apply, except in item 5.',
    ),
    resolution: both(
      '满分仍为100分。可另列“可得分占比”供参考，不作为正式得分。',
      'The base stays 100. The share of attainable points may be shown beside it, never as the official score.',
    ),
  },
  {
    id: 'AMB-38',
    where: ['A', '9.2.1', '9.2.2'],
    severity: 'high',
    problem: both(
      '附录A是资料性附录，9.2.1写明可参照使用。示范、优秀等称号没有分数线；自评、评审组、现场核查、申诉和公布也不在标准内。',
      'The annex is informative and 9.2.1 says it may be used. The titles awarded have no cut scores; self-declaration, panel, site check, appeal and publication are not in the text.',
    ),
    resolution: both(
      '有关程序一律标明是协会或本产品的规定，不作为标准的要求显示。',
      'Everything about the process is labelled as policy of the association or of this product, never as a duty from the standard.',
    ),
  },
  {
    id: 'AMB-39',
    where: ['9.2.5', '8.2', '6.1.3'],
    severity: 'low',
    problem: both(
      '文字疏漏：队伍名称有两种写法；社区目标归入了党建目标；第20、26项夹有水印字。',
      "Slips: a team's name written in two ways, community goals filed under Party-building goals, watermark characters within items 20 and 26.",
    ),
    resolution: both(
      '同一队伍设别名；文字已清理，原文留在来源记录中。',
      'One team with aliases; the text is cleaned and the original kept in the source record.',
    ),
  },
  {
    id: 'AMB-41',
    where: ['5.2.2.2', '5.2.2.3'],
    severity: 'high',
    problem: both(
      '由公司汇总的议案，也包括对公司自身的选聘、续聘和解聘。',
      'The company compiles proposals that include its own hiring, renewal or dismissal.',
    ),
    resolution: both(
      '这类议案不经公司，直接送业主委员会和党组织；公布后公司只可查看。',
      "Such proposals bypass the company: they go straight to the owners' committee and the Party organisation, and the company may only read them once published.",
    ),
  },
  {
    id: 'AMB-42',
    where: ['8.2'],
    severity: 'medium',
    problem: both(
      '攻坚队由公司负责人带队，却由公司自己的党组织检查评价。',
      "The company's own Party organisation checks and rates the team that the company's manager leads.",
    ),
    resolution: both(
      '照标准执行，另加业主确认调查，两种评价同时显示。',
      'Kept as printed, with an owner survey beside it; both ratings are shown.',
    ),
  },
  {
    id: 'AMB-43',
    where: ['5.2.2.4', '6.1.1'],
    severity: 'high',
    problem: both(
      '联席会议可以决定事项，但依法由业主共同决定的事项须表决（民法典第278条，按面积和人数双计），标准没有写表决人数和比例。',
      'The joint meeting decides, yet matters reserved to the owners need a statutory vote (Civil Code art. 278, by area and by head). The standard gives neither quorum nor majority.',
    ),
    resolution: both(
      '事项分三类：建议类、业主委员会决定类、法定表决类。法定表决类须按面积和人数双计，比例作为可调规则（须请法律顾问确认）；联席会议对此只能提出建议。',
      'Three classes of matter: advisory, for the committee, statutory. Statutory ones need the vote by area and by head, as policy data for counsel to confirm; a joint meeting can only recommend.',
    ),
  },
]
