import { both, type AmbiguityInputs } from './wording.ts'

/** Open questions of items 10 to 16, and how this product reads them. */
export const middleItemAmbiguities: AmbiguityInputs = [
  {
    id: 'AMB-01',
    where: ['A11'],
    severity: 'high',
    problem: both(
      '3分档要求4次及以上，2分档又从3次算到4次及以上，4次两档都够得上；“2次以下”按通常的法律用法含2次，而2次已有1分。怎样算一次活动、怎样算效果好，也没有规定。',
      'The 3-point band starts at four with good effect, and the 2-point band also reaches four and more, so four sits in both; “two or fewer” would include two in the usual legal reading although two already earns 1 point. What counts as one activity, and what as a good effect, is not defined.',
    ),
    resolution: both(
      '“以上”含本数（参照民法典第1259条，标准本身没有引用）。以效果区分：4次及以上且效果好得3分；3次，或4次及以上但效果一般得2分；正好2次得1分；不足2次得0分。逐档判断，先满足先得，不会重叠。一次活动须日期不重复、有方案有记录、签到不少于3人；效果好不好由人判断并写明理由。',
      '“Or more” includes the number itself (as Civil Code art. 1259 reads it, by analogy; the standard does not cite it). The effect decides: four or more with good effect = 3; three, or four or more without it = 2; exactly two = 1; fewer = 0. The first tier that holds counts, so nothing overlaps. One activity has a date of its own, a plan, a record and at least 3 people checked in; a person decides on the effect and gives a reason.',
    ),
    policies: ['A11.minAttendance'],
  },
  {
    id: 'AMB-03',
    where: ['A10', '5.2.2.3', '6.1.1'],
    severity: 'high',
    problem: both(
      '议案流程一项占5分，没有中间档；评价表、5.2.2.3和6.1.1对环节顺序和终点的写法也不一致：有的到业主大会为止，有的到联席会议为止，有的由公司先汇总。',
      "One line of 5 points for the proposal chain, without a middle level; Annex A, 5.2.2.3 and 6.1.1 disagree on order and end point: some end in the owners' assembly, some in the joint meeting, and in one the company compiles first.",
    ),
    resolution: both(
      '流程作为模板，按城市设定并保留版本；默认按评价表，前面加汇总环节，业主大会前加联席会议。计分只看评价表所列环节是否依次完成，汇总和联席会议不影响得分。默认全部已结议案都走完才得5分，协会可改为按比例、每0.5分一档。全年没有议案的得0分，评审组可说明理由另行认定。',
      'The chain is a versioned template of the city. The default follows Annex A, with the compile step in front and a joint meeting before the assembly. For the score a proposal is complete when the stages of Annex A came in order; the two added steps change nothing. By default all ended proposals must be complete for the 5 points; the association may switch to proportion in steps of 0.5. No proposal in the year is 0, which the panel may override with a reason.',
    ),
    policies: ['A10.chainMode', 'A10.chainRatio', 'A10.minProposals'],
  },
  {
    id: 'AMB-16',
    where: ['A14'],
    severity: 'low',
    problem: both(
      '岗区作用和党员表现、群众认可有重叠。',
      "The effect of the posts and the members' performance with people's approval overlap.",
    ),
    resolution: both(
      '按来源分开：岗位检查支持前者，业主评价和已核实的事迹支持后者。',
      'Split by source: checks of the posts back the first, owner ratings and verified deeds the second.',
    ),
  },
  {
    id: 'AMB-17',
    where: ['A15'],
    severity: 'medium',
    problem: both('“经常”没有次数，也没有低一档的分。', '“Regular” has no number and no lower level.'),
    resolution: both(
      '默认全年至少4次、经双方确认，得2分，否则0分。通用规则：只印了一个分值、没有低档的，默认全有或全无；协会可逐项开放0.5分的中间档，所作选择属于细则版本的一部分。',
      'By default at least 4 activities a year confirmed by both sides = 2, otherwise 0. The general rule: where one number is printed without a lower level, all or nothing; the association may allow half-point partials part by part, and the choice belongs to the version of the rubric.',
    ),
    policies: ['A15.activitiesForFull'],
  },
  {
    id: 'AMB-19',
    where: ['A16'],
    severity: 'medium',
    problem: both(
      '双向进入、交叉任职，只做到一个方向算不算？与业主委员会党员占比是不是一回事？',
      'For two-way entry and cross office, is one direction enough? Is it already the share of members in the committee?',
    ),
    resolution: both(
      '须两个方向都有：党组织成员进入业主委员会或公司任职，对方人员也进入党组织；以任职批复为准。',
      'Both directions: a member of the Party organisation serves on the committee or company side, and the reverse; approvals decide.',
    ),
  },
  {
    id: 'AMB-45',
    where: ['A12'],
    severity: 'low',
    problem: both('班子结构合理没有标准。', 'A reasonable structure has no criterion.'),
    resolution: both(
      '公布参照点：人数为单数、书记在项目、有社区或业主委员会成员参加；由人判断。',
      "Published anchors: an odd number, the secretary on site, a member from community or owners' committee; a person decides.",
    ),
  },
  {
    id: 'AMB-46',
    where: ['A10'],
    severity: 'medium',
    problem: both('组织生活应开多少次没有规定。', 'There is no expected number of branch meetings.'),
    resolution: both(
      '应开次数来自协会维护的党内制度规则包（不在标准内）；没有规则包时，只看已开会议的记录是否完整。',
      'Expected numbers come from a pack of Party rules that the association keeps, outside the standard; without one, only the completeness of the meetings held is judged.',
    ),
    policies: ['A10.recordCompleteness', 'A10.ledgerCompleteness'],
  },
]
