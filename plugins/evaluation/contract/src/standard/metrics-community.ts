import { both, type MetricInputs } from './wording.ts'

/** Linkage, proposals, activities, care, common funds and partners. */
export const communityMetrics: MetricInputs = {
  'venue.place_ok': {
    title: both('党建活动场所已现场核实', 'Party-building place verified on site'),
    unit: 'boolean',
  },
  'venue.facilities_ok': {
    title: both('配套设施已现场核实', 'Facilities verified on site'),
    unit: 'boolean',
  },
  'venue.hall_ok': {
    title: both('有议事厅可用（自有或共用）', 'A council hall is available, own or shared'),
    unit: 'boolean',
  },
  'venue.publicity_ok': {
    title: both('宣传阵地已现场核实', 'Publicity positions verified on site'),
    unit: 'boolean',
  },
  'venue.complete_activity_sets': {
    title: both('阵地内方案记录齐全的活动数', 'Activities at the venue with plan and record'),
    unit: 'count',
    guard: both('同一活动不能用于两处阵地', 'The same activity cannot count for two venues'),
  },
  'joint.mechanism_doc': {
    title: both('多方协商规则已签署', 'Multi-party rules signed'),
    unit: 'boolean',
  },
  'joint.meetings_held': {
    title: both('有效联席会议次数', 'Valid multi-party meetings'),
    unit: 'count',
    guard: both(
      '日期不重复，四方至少三方签到，纪要已公布',
      'Distinct dates, three of four parties checked in, minutes published',
    ),
  },
  'joint.followup_closure_rate': {
    title: both('议定事项按期办结率', 'Follow-ups closed in time'),
    unit: 'ratio',
    guard: both('逾期未办结的计入分母', 'Overdue open items stay in the denominator'),
  },
  'joint.disputes_over_sla': {
    title: both('超期未解决的纠纷数', 'Disputes open past their limit'),
    unit: 'count',
    guard: both('以截止日的情况为准', 'As of the cut-off date'),
  },
  'joint.platform_active': {
    title: both('联动平台各季度均有受理', 'The linkage platform took cases in every quarter'),
    unit: 'boolean',
  },
  'joint.board_ok': {
    title: both('公告栏已现场核实并更新', 'Notice board verified on site and refreshed'),
    unit: 'boolean',
  },
  'demo.cases_published': {
    title: both('被采用的经验材料数', 'Experience write-ups accepted'),
    unit: 'count',
    guard: both('须由协会或上级单位采用', 'Accepted by the association or a superior body'),
  },
  'demo.site_recognised': {
    title: both('已认定示范点并有创新服务', 'Recognised demonstration point with an innovative service'),
    unit: 'boolean',
  },
  'act.ledger_complete_ratio': {
    title: both('活动台账完整率', 'Completeness of the activity ledger'),
    unit: 'ratio',
    guard: both('方案、记录、总结、改进措施齐全才算', 'Plan, record, summary and improvement plan'),
  },
  'act.party_qualified_count': {
    title: both('有效党建活动次数', 'Qualified Party-building activities'),
    unit: 'count',
    guard: both(
      '日期不重复，方案记录齐全，人数达标，照片不重复',
      'Distinct dates, plan and record, enough people, no repeated photos',
    ),
  },
  'prop.total': {
    title: both('已受理的业主议案数', 'Owner proposals accepted'),
    unit: 'count',
  },
  'prop.chain_complete_ratio': {
    title: both('议案走完流程的比例', 'Share of ended proposals that passed every stage'),
    unit: 'ratio',
    guard: both(
      '各环节由不同人办理，按系统时间，不能补录',
      'Stages by distinct people, by server time, none back-dated',
    ),
  },
  'prop.order_violations': {
    title: both('议案环节颠倒次数', 'Stages entered out of order'),
    unit: 'count',
  },
  'cobuild.agreement': {
    title: both('党建联建协议有效', 'Co-building agreement in force'),
    unit: 'boolean',
  },
  'cobuild.activities': {
    title: both('党建联建活动次数', 'Co-building activities'),
    unit: 'count',
    guard: both('须有双方记录并经对方确认', 'Recorded by both sides and confirmed by the partner'),
  },
  'cobuild.outcomes': {
    title: both('党建联建成果数', 'Outcomes of co-building'),
    unit: 'count',
    guard: both('须已核实', 'Verified ones only'),
  },
  'welfare.events': {
    title: both('公益活动次数', 'Public-benefit events'),
    unit: 'count',
    guard: both('含社区组织和自行组织的', 'Called by the community or by the estate itself'),
  },
  'welfare.active_months': {
    title: both('有公益活动的月数', 'Months with a public-benefit event'),
    unit: 'count',
    guard: both('同月只计一次', 'A month counts once'),
  },
  'fund.income_disclosed_on_time': {
    title: both('公共收益按时公示率', 'Common-income disclosures in time'),
    unit: 'ratio',
  },
  'fund.owner_income_generated': {
    title: both('为业主增加的公共收益', 'Common income earned for owners'),
    unit: 'yuan',
  },
  'welfare.relief_events': {
    title: both('扶贫济困活动次数', 'Relief and charity events'),
    unit: 'count',
  },
  'care.elderly_alone_visits': {
    title: both('独居老人探访次数', 'Visits to elderly people living alone'),
    unit: 'count',
    guard: both('须经老人同意记录', 'Logged with consent'),
  },
  'care.retrofit_projects': {
    title: both('完成的适老化改造数', 'Ageing-friendly retrofits completed'),
    unit: 'count',
  },
  'care.home_care_services': {
    title: both('居家养老服务次数', 'Home-care services'),
    unit: 'count',
  },
  'fund.report_rule_doc': {
    title: both('资金定期报告制度有效', 'Rule for periodic fund reports in force'),
    unit: 'boolean',
    guard: both('覆盖专项维修资金和公共收益', 'Covers maintenance funds and common income'),
  },
  'fund.reports_on_time_rate': {
    title: both('资金报告按时率', 'Fund reports issued in time'),
    unit: 'ratio',
  },
  'sup.mechanism_doc': {
    title: both('业主监督机制有效', 'Owner supervision mechanism in force'),
    unit: 'boolean',
  },
  'sup.actions': {
    title: both('业主监督次数', 'Owner supervision actions'),
    unit: 'count',
    guard: both('巡查、审计、听证等，须有记录', 'Inspections, audits, hearings, with a record'),
  },
  'partner.qualified': {
    title: both('符合条件的合作方数', 'Qualified partners'),
    unit: 'count',
    guard: both(
      '有协议、有投入、无关联，同一法人只计一家',
      'Agreement, contribution, no affiliation; one legal entity counts once',
    ),
  },
  'partner.verified_value_cny': {
    title: both('合作方投入核定价值', 'Verified value contributed by partners'),
    unit: 'yuan',
    guard: both(
      '资金、技术、产品、服务，双方确认；实物须有折价依据',
      'Money, technology, products, services; confirmed by both sides, in kind with a valuation',
    ),
  },
  'vol.team_exists': {
    title: both('有志愿服务队伍', 'There is a volunteer team'),
    unit: 'boolean',
    guard: both('须有名册和规则', 'Needs a roster and rules'),
  },
  'vol.sessions': {
    title: both('有效志愿服务场次', 'Qualified volunteer sessions'),
    unit: 'count',
    guard: both(
      '现场定位签到，人数达标，照片不重复',
      'Check-in on site, enough volunteers, no repeated photos',
    ),
  },
  'vol.active_months': {
    title: both('有志愿服务的月数', 'Months with a volunteer session'),
    unit: 'count',
    guard: both('同月只计一次', 'A month counts once'),
  },
  'vol.service_hours': {
    title: both('志愿服务时长', 'Volunteer hours'),
    unit: 'hours',
    guard: both('以签到签退为准', 'By check-in and check-out'),
  },
}
