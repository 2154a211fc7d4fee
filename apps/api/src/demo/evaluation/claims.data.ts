import type { EstateKey } from '../estates.data.ts'

/** How far an estate has come: what it can show by papers. */
export type Standing = 'strong' | 'fair' | 'weak'

export const standings: Partial<Record<EstateKey, Standing>> = {
  jingtian: 'strong',
  haiyun: 'strong',
  cuizhu: 'fair',
  wutong: 'fair',
  songshan: 'fair',
  lanting: 'weak',
}

/** The papers that facts are entered with, one file each. */
export const papers = {
  party: '党建工作资料汇编',
  committee: '业主委员会备案与委员名册',
  service: '服务质量检查与公示记录',
  activity: '活动与志愿服务记录',
  money: '公共收益与合作方协议',
} as const
export type Paper = keyof typeof papers

type Value = number | boolean | null
export interface ClaimPlan {
  metric: string
  paper: Paper
  note: string
  /** By standing; null where the estate has nothing to show. */
  values: Record<Standing, Value>
  /** Part of the year after which it is entered, 0 to 1. */
  at: number
}

const plan = (
  metric: string,
  paper: Paper,
  at: number,
  note: string,
  [strong, fair, weak]: readonly [Value, Value, Value],
): ClaimPlan => ({ metric, paper, at, note, values: { strong, fair, weak } })

export const estateClaims: readonly ClaimPlan[] = [
  plan('party.org_established', 'party', 0.02, '街道党工委批复成立项目党支部', [true, true, true]),
  plan('party.org_worked_months', 'party', 0.9, '支部会议和主题党日记录', [10, 8, 4]),
  plan('party.member_ledger_entries', 'party', 0.1, '党员业主台账，只报户数', [86, 34, 12]),
  plan('party.contribution_publication_kinds', 'party', 0.55, '公告栏公布党员业主参与和建议情况', [
    2,
    1,
    null,
  ]),
  plan('party.instructor_assigned', 'party', 0.12, '党建指导员派驻文件', [true, false, false]),
  plan('party.instructor_contacts', 'party', 0.5, '社区党委到项目指导记录', [9, 5, 1]),
  plan('party.double_registration_records', 'party', 0.4, '双报到党员服务登记', [41, 12, null]),
  plan('party.regime_record_completeness', 'party', 0.88, '三会一课记录本', [0.98, 0.96, 0.7]),
  plan('oc.eligible', 'committee', 0.03, '街道出具的成立条件说明', [true, true, true]),
  plan('oc.established', 'committee', 0.03, '业主委员会备案回执', [true, false, true]),
  plan('oc.substitute_body', 'committee', 0.03, '没有试点居民自治组织', [false, false, false]),
  plan('oc.director_is_member', 'committee', 0.06, '委员名册，主任为中共党员', [true, false, false]),
  plan('oc.member_party_share', 'committee', 0.06, '备案委员名册统计', [0.571, null, 0.2]),
  plan('award.org_docs', 'party', 0.62, '区级先进基层党组织表彰文件', [1, null, null]),
  plan('award.secretary_docs', 'party', 0.62, '街道优秀党务工作者文件', [1, null, null]),
  plan('org.system_docs', 'party', 0.15, '项目党支部工作制度汇编', [11, 6, 3]),
  plan('org.guidance_events', 'party', 0.6, '行业党委、街道、社区联系记录', [14, 6, 2]),
  plan('team.profile_complete', 'party', 0.1, '班子成员情况表', [true, true, false]),
  plan('team.participation_events', 'party', 0.7, '班子参加社区治理活动签到', [22, 9, 3]),
  plan('team.cases_coordinated', 'party', 0.72, '班子协调事项台账', [13, 5, null]),
  plan('sec.annual_plan', 'party', 0.04, '党支部年度工作计划（一月批准）', [true, true, false]),
  plan('sec.plan_completion_rate', 'party', 0.92, '计划任务完成情况', [0.86, 0.81, 0.4]),
  plan('sec.innovations', 'party', 0.66, '“楼栋说事点”项目材料', [2, 1, 0]),
  plan('cross.community_post_doc', 'party', 0.2, '书记兼任社区党委委员的批复', [true, false, false]),
  plan('cross.two_way_doc', 'party', 0.2, '双向进入、交叉任职批复', [true, false, false]),
  plan('doc.archive_in_management_system', 'party', 0.3, '公司基础管理体系文件目录', [true, true, false]),
  plan('venue.complete_activity_sets', 'activity', 0.5, '党群服务站活动方案和记录', [8, 3, 1]),
  plan('joint.mechanism_doc', 'committee', 0.08, '四方联席会议议事规则', [true, true, false]),
  plan('joint.meetings_held', 'committee', 0.85, '联席会议纪要（三方以上到场）', [5, 3, 1]),
  plan('joint.followup_closure_rate', 'committee', 0.86, '议定事项跟踪表', [0.94, 0.82, 0.5]),
  plan('joint.platform_active', 'committee', 0.8, '联动平台各季度受理情况', [true, true, false]),
  plan('demo.cases_published', 'party', 0.75, '行业协会采用的经验材料', [1, null, null]),
  plan('act.ledger_complete_ratio', 'activity', 0.87, '活动台账抽查', [0.93, 0.9, 0.6]),
  plan('act.party_qualified_count', 'activity', 0.9, '党建活动方案、记录与签到', [7, 4, 2]),
  plan('prop.total', 'committee', 0.82, '业主议案登记簿', [6, 3, 0]),
  plan('prop.chain_complete_ratio', 'committee', 0.82, '议案流转记录', [1, 0.67, 0]),
  plan('post.active_count', 'party', 0.15, '党员先锋岗、责任区名单', [6, 3, 1]),
  plan('post.check_pass_rate', 'party', 0.78, '先锋岗检查记录', [0.96, 0.9, 0.6]),
  plan('cobuild.agreement', 'party', 0.1, '与社区卫生服务中心党支部联建协议', [true, true, false]),
  plan('cobuild.activities', 'activity', 0.84, '联建活动双方确认单', [5, 3, null]),
  plan('welfare.events', 'activity', 0.88, '公益活动登记', [13, 6, 2]),
  plan('welfare.active_months', 'activity', 0.88, '公益活动登记', [9, 5, 2]),
  plan('welfare.relief_events', 'activity', 0.5, '走访慰问困难家庭记录', [3, 1, null]),
  plan('emg.mechanisms_complete', 'service', 0.2, '防疫、消防、防汛、综合应急预案与演练', [
    true,
    true,
    false,
  ]),
  plan('emg.effective_records', 'service', 0.58, '台风红色预警处置复盘', [2, 1, null]),
  plan('gov.purchase_contracts', 'money', 0.3, '街道购买长者食堂助餐服务合同', [1, null, null]),
  plan('safety.ebike_pass', 'service', 0.65, '电动自行车专项检查表', [true, true, true]),
  plan('safety.charging_pass', 'service', 0.65, '充电设施检查表', [true, true, false]),
  plan('safety.firelane_pass', 'service', 0.68, '消防通道随机抽查四次', [true, false, false]),
  plan('hr.contract_coverage', 'service', 0.25, '劳动合同与社保缴纳名册（汇总数）', [1, 1, 0.92]),
  plan('law.labour_disputes', 'service', 0.8, '公司声明与裁判文书网查询', [0, 0, 0]),
  plan('law.admin_penalties', 'service', 0.8, '信用公示系统查询结果', [0, 0, 1]),
  plan('svc.fulfilment_rate', 'service', 0.83, '合同服务事项抽查', [0.97, 0.95, 0.8]),
  plan('survey.owner_satisfaction', 'service', 0.89, '第三方入户满意度调查', [0.884, 0.851, 0.69]),
  plan('fund.owner_income_generated', 'money', 0.7, '公共收益台账', [426_800, 98_400, 36_000]),
  plan('fund.income_disclosed_on_time', 'money', 0.7, '季度收支公示', [1, 1, 0.5]),
  plan('fund.report_rule_doc', 'money', 0.1, '资金定期报告制度', [true, true, true]),
  plan('fund.reports_on_time_rate', 'money', 0.86, '季度报告送达记录', [1, 0.75, 0.5]),
  plan('job.reemployed', 'service', 0.45, '失业人员再就业登记', [2, 1, null]),
  plan('care.elderly_alone_visits', 'activity', 0.75, '独居长者探访记录（汇总数）', [168, 40, 6]),
  plan('care.retrofit_projects', 'service', 0.6, '楼道扶手、坡道改造验收单', [3, 1, null]),
  plan('care.home_care_services', 'service', 0.7, '居家照护服务单', [52, null, null]),
  plan('plat.active_unit_ratio', 'service', 0.8, '平台活跃户统计', [0.46, 0.33, 0.12]),
  plan('conv.service_records', 'service', 0.5, '便民服务登记', [96, 38, 5]),
  plan('pub.completeness_ratio', 'service', 0.81, '公示内容核对表', [1, 0.96, 0.7]),
  plan('pub.overdue_updates', 'service', 0.81, '公示更新核对表', [0, 1, 4]),
  plan('pub.fee_on_time_rate', 'service', 0.81, '收费公示核对表', [1, 1, 0.75]),
  plan('sup.mechanism_doc', 'committee', 0.1, '业主监督办法', [true, true, false]),
  plan('sup.actions', 'committee', 0.77, '业主监督记录', [4, 2, null]),
  plan('partner.qualified', 'money', 0.6, '合作方协议与交付确认', [2, 1, null]),
  plan('partner.verified_value_cny', 'money', 0.61, '合作方投入核定表（双方确认）', [28_500, 9_800, null]),
  plan('vol.team_exists', 'activity', 0.08, '志愿服务队花名册（汇总）', [true, true, true]),
  plan('vol.sessions', 'activity', 0.9, '志愿服务签到', [14, 6, 2]),
  plan('vol.active_months', 'activity', 0.9, '志愿服务签到', [10, 5, 2]),
  plan('vol.service_hours', 'activity', 0.9, '志愿服务时长统计', [612, 148, 20]),
]

/** What a company shows once for all its estates (AMB-34). */
export const companyClaims: readonly ClaimPlan[] = [
  plan('party.info_required_fields_ratio', 'party', 0.5, '行业信息平台导出的完整率', [1, 0.9, 0.9]),
  plan('party.info_error_count', 'party', 0.5, '行业党委抽查结果', [0, 2, 2]),
  plan('party.info_updates_in_window', 'party', 0.5, '平台更新记录', [4, 2, 2]),
  plan('party.industry_events_attended', 'party', 0.6, '行业党委活动签到', [5, 2, 2]),
  plan('party.industry_submissions_due', 'party', 0.7, '行业党委要求报送清单', [3, 3, 3]),
  plan('party.industry_submissions_done', 'party', 0.7, '报送回执', [3, 2, 2]),
  plan('train.themed_sessions', 'party', 0.65, '党建与物业融合专题培训', [3, 2, 2]),
  plan('train.cadre_attendance', 'party', 0.65, '培训签到（含补训）', [1, 0.9, 0.9]),
  plan('hr.graduate_hires', 'service', 0.55, '应届毕业生入职登记', [4, 1, 1]),
  plan('team.effect_evidence', 'service', 0.7, '服务队伍成果材料', [3, 1, 1]),
  plan('deeds.count', 'party', 0.7, '先进事迹材料', [5, 1, 1]),
]
