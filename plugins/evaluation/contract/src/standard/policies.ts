import { both, type PolicyInputs } from './wording.ts'

/** Where the standard gives no number: this product's defaults, which an association may change before a campaign. */
export const policies: PolicyInputs = {
  step: {
    value: 0.5,
    title: both('最小计分单位', 'Smallest step between two scores'),
    origin: 'product',
    ambiguity: 'AMB-36',
  },
  'A01.twoPointRatio': {
    value: 0.9,
    title: both(
      '有缺项时得2分的填报完整率下限',
      'Completeness from which a file with gaps gets 2 rather than 1',
    ),
    origin: 'product',
    ambiguity: 'AMB-04',
  },
  'A01.maxErrorsFor2': {
    value: 3,
    title: both('有差错时得2分的差错数上限', 'Most errors for 2 points'),
    origin: 'product',
    ambiguity: 'AMB-04',
  },
  'A04.noInstructorCap': {
    value: 0.5,
    title: both('未派驻党建指导员时的最高分', 'Most points without an assigned instructor'),
    origin: 'product',
    ambiguity: 'AMB-05',
  },
  'A05.normalWorkMonths': {
    value: 6,
    title: both('视为“正常开展工作”的有记录月数', 'Months with recorded work that count as working normally'),
    origin: 'product',
    ambiguity: 'AMB-06',
  },
  'A05.halfInclusive': {
    value: true,
    title: both('正好一半也算“半数”', 'Exactly half counts as half'),
    origin: 'product',
    ambiguity: 'AMB-07',
  },
  'A07.partialRange': {
    value: [0.5, 1.5],
    title: both('有机制但收效不大时的分值范围', 'Range of points when a mechanism works poorly'),
    origin: 'product',
    ambiguity: 'AMB-11',
  },
  'A07.closureForFull': {
    value: 0.9,
    title: both(
      '支持满分的议定事项按期办结率',
      'Share of follow-ups closed in time that supports full marks',
    ),
    origin: 'product',
    ambiguity: 'AMB-11',
  },
  'A07.meetingsForFull': {
    value: 4,
    title: both('支持满分的全年联席会议次数', 'Multi-party meetings a year that support full marks'),
    origin: 'product',
    ambiguity: 'AMB-11',
  },
  'A10.recordCompleteness': {
    value: 0.95,
    title: both('组织生活记录得分的完整率', 'Completeness of branch-meeting records for the points'),
    origin: 'product',
    ambiguity: 'AMB-46',
  },
  'A10.ledgerCompleteness': {
    value: 0.9,
    title: both('活动台账得分的完整率', 'Completeness of the activity ledger for the points'),
    origin: 'product',
    ambiguity: 'AMB-46',
  },
  'A10.chainMode': {
    value: 'all_or_nothing',
    title: both(
      '议案流程的计分方式：全有或全无、按比例',
      'How the proposal chain is scored: all or nothing, or in proportion',
    ),
    origin: 'product',
    ambiguity: 'AMB-03',
  },
  'A10.chainRatio': {
    value: 1,
    title: both('得5分所需的议案走完流程比例', 'Share of proposals through the whole chain for the 5 points'),
    origin: 'product',
    ambiguity: 'AMB-03',
  },
  'A10.minProposals': {
    value: 1,
    title: both('评议案流程所需的最少议案数', 'Fewest proposals in the year to judge the chain'),
    origin: 'product',
    ambiguity: 'AMB-03',
  },
  'A11.minAttendance': {
    value: 3,
    title: both('一次活动有效的最少签到人数', 'Fewest checked-in people for an activity to count'),
    origin: 'product',
    ambiguity: 'AMB-01',
  },
  'A13.planCompletion': {
    value: 0.8,
    title: both('支持计划得分的完成率', 'Plan completion that supports the point'),
    origin: 'product',
  },
  'A15.activitiesForFull': {
    value: 4,
    title: both('算作“经常”的全年联建活动次数', 'Co-building activities a year that count as regular'),
    origin: 'product',
    ambiguity: 'AMB-17',
  },
  'A17.excellentEvents': {
    value: 12,
    title: both('建议评“优秀”的公益活动次数', 'Public-benefit events that suggest “excellent”'),
    origin: 'product',
    ambiguity: 'AMB-25',
  },
  'A17.goodEvents': {
    value: 4,
    title: both('建议评“良好”的公益活动次数', 'Public-benefit events that suggest “good”'),
    origin: 'product',
    ambiguity: 'AMB-25',
  },
  'A18.fulfilment': {
    value: 0.95,
    title: both('支持履约得分的合同事项达标率', 'Share of contract items met that supports the point'),
    origin: 'product',
    ambiguity: 'AMB-22',
  },
  'A18.satisfaction': {
    value: 0.85,
    title: both('支持履约得分的业主满意度', 'Owner satisfaction that supports the point'),
    origin: 'product',
    ambiguity: 'AMB-22',
  },
  'A18.onTime': {
    value: 0.9,
    title: both('支持履约得分的投诉按时办结率', 'Share of complaints closed in time that supports the point'),
    origin: 'product',
    ambiguity: 'AMB-22',
  },
  'A20.activeUnits': {
    value: 0.3,
    title: both(
      '支持数字化平台得分的活跃户占比',
      'Share of active units that supports the digital-platform point',
    ),
    origin: 'product',
    ambiguity: 'AMB-26',
  },
  'A20.responded': {
    value: 0.9,
    title: both('个性化需求得分的答复率', 'Share of individual needs answered for the point'),
    origin: 'product',
  },
  'A21.completeness': {
    value: 0.95,
    title: both('支持公示内容得分的完整率', 'Completeness that supports the point for content'),
    origin: 'product',
    ambiguity: 'AMB-27',
  },
  'A21.feeOnTime': {
    value: 1,
    title: both('收费信息得分的按时公示率', 'Share of fee disclosures in time for the point'),
    origin: 'product',
    ambiguity: 'AMB-27',
  },
  'A22.onTimeFull': {
    value: 0.9,
    title: both('支持2分的投诉按时办结率', 'Share of complaints closed in time that supports 2 points'),
    origin: 'product',
    ambiguity: 'AMB-28',
  },
  'A22.callback': {
    value: 0.9,
    title: both('支持2分的投诉回访率', 'Share of complaints called back that supports 2 points'),
    origin: 'product',
    ambiguity: 'AMB-28',
  },
  'A22.reopenMax': {
    value: 0.1,
    title: both('支持2分的投诉重开率上限', 'Most reopened complaints for 2 points, as a share'),
    origin: 'product',
    ambiguity: 'AMB-28',
  },
  'A23.reportsFull': {
    value: 0.95,
    title: both('支持2分的资金报告按时率', 'Share of fund reports in time that supports 2 points'),
    origin: 'product',
  },
  'A23.reportsGood': {
    value: 0.75,
    title: both('支持1分的资金报告按时率', 'Share of fund reports in time that supports 1 point'),
    origin: 'product',
  },
  'A23.supActionsFull': {
    value: 4,
    title: both('支持2分的业主监督次数', 'Supervision actions that support 2 points'),
    origin: 'product',
    ambiguity: 'AMB-29',
  },
  'A24.sessions': {
    value: 2,
    title: both('算作“定期”的全年专题培训次数', 'Themed trainings a year that count as regular'),
    origin: 'product',
    ambiguity: 'AMB-30',
  },
  'A24.attendance': {
    value: 1,
    title: both('要求的参训率（补训计入）', 'Required attendance, make-up sessions counted'),
    origin: 'product',
    ambiguity: 'AMB-30',
  },
  'A25.rounding': {
    value: 'floor',
    title: both(
      '折价计分方式：满1万元才计、按比例',
      'How value is scored: whole 10,000 yuan only, or in proportion',
    ),
    origin: 'product',
    ambiguity: 'AMB-31',
  },
  'A26.fullSessions': {
    value: 12,
    title: both('支持4分的志愿服务场次', 'Volunteer sessions that support 4 points'),
    origin: 'product',
    ambiguity: 'AMB-33',
  },
  'A26.fullMonths': {
    value: 9,
    title: both('支持4分的有服务月数', 'Months with service that support 4 points'),
    origin: 'product',
    ambiguity: 'AMB-33',
  },
  'A26.midSessions': {
    value: 4,
    title: both('支持2分的志愿服务场次', 'Volunteer sessions that support 2 points'),
    origin: 'product',
    ambiguity: 'AMB-33',
  },
}
