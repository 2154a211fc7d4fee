import { both, type MetricInputs } from './wording.ts'

/** Service, safety, complaints, disclosure and employment. */
export const serviceMetrics: MetricInputs = {
  'doc.archive_in_management_system': {
    title: both('资料已纳入公司管理体系', "Files registered in the company's management system"),
    unit: 'boolean',
  },
  'post.active_count': {
    title: both('在岗的先锋岗、责任区数', 'Vanguard posts and areas in force'),
    unit: 'count',
    guard: both('须已挂牌、有人在岗', 'Signed and staffed'),
  },
  'post.check_pass_rate': {
    title: both('先锋岗、责任区检查合格率', 'Checks of posts passed'),
    unit: 'ratio',
  },
  'post.owner_rating': {
    title: both('业主对在岗党员的评分', "Owners' mean rating of post holders"),
    unit: 'score',
    guard: both('满分5分', 'Out of 5'),
  },
  'post.deeds': {
    title: both('在岗党员先进事迹数', 'Deeds of post holders'),
    unit: 'count',
    guard: both('须已核实', 'Verified ones only'),
  },
  'emg.mechanisms_complete': {
    title: both('四类应急预案齐备', 'Emergency plans complete'),
    unit: 'boolean',
    guard: both(
      '疫情、消防、防汛、突发事件，均已批准演练',
      'Epidemic, fire, flood and general: approved, drilled and staffed',
    ),
  },
  'emg.effective_records': {
    title: both('有效的应急处置或演练次数', 'Effective incidents or drills'),
    unit: 'count',
    guard: both('须经复盘并评为有效', 'Reviewed and rated effective'),
  },
  'gov.purchase_contracts': {
    title: both('有效的政府购买服务合同数', 'Government-purchase contracts in force'),
    unit: 'count',
  },
  'law.admin_penalties': {
    title: both('行政处罚次数', 'Administrative penalties'),
    unit: 'count',
    guard: both('协会到公开登记中核对', 'The association checks public registers'),
  },
  'law.labour_disputes': {
    title: both('公司败诉的劳动争议数', 'Labour disputes lost'),
    unit: 'count',
    guard: both(
      '以仲裁或法院认定为准，未结案件不计分',
      'As found by arbitration or court; pending cases are not scored',
    ),
  },
  'hr.contract_coverage': {
    title: both('劳动合同和社保覆盖率', 'Staff with contract and social insurance'),
    unit: 'ratio',
  },
  'safety.ebike_pass': {
    title: both('电动自行车管理检查合格', 'E-bike management check passed'),
    unit: 'boolean',
  },
  'safety.charging_pass': {
    title: both('充电设施检查合格', 'Charging facilities check passed'),
    unit: 'boolean',
  },
  'safety.firelane_pass': {
    title: both('消防通道检查合格', 'Fire lane check passed'),
    unit: 'boolean',
    guard: both('随机抽查，次次合格才算', 'Unannounced at random times, every one passed'),
  },
  'svc.fulfilment_rate': {
    title: both('合同服务事项达标率', 'Contract service items met of those sampled'),
    unit: 'ratio',
  },
  'survey.owner_satisfaction': {
    title: both('业主满意度', 'Owner satisfaction, weighted'),
    unit: 'ratio',
    guard: both('回收率达标，一户一票', 'Enough answers, one for each unit'),
  },
  'job.reemployed': {
    title: both('录用失业人员数', 'Unemployed people hired'),
    unit: 'count',
    guard: both('须有失业证明', 'Needs proof of the former unemployment'),
  },
  'plat.active_unit_ratio': {
    title: both('平台活跃户占比', 'Units with an active account'),
    unit: 'ratio',
    guard: both('按已入住户数计算', 'Of the occupied units'),
  },
  'plat.reply_within_sla': {
    title: both('业主留言按时答复率', 'Owner messages answered within the limit'),
    unit: 'ratio',
  },
  'conv.service_records': {
    title: both('便民服务次数', 'Convenience services'),
    unit: 'count',
  },
  'need.responded_rate': {
    title: both('个性化需求答复率', 'Individual requests answered'),
    unit: 'ratio',
    guard: both('须给出办或不办的明确答复', 'Answered with a decision'),
  },
  'pub.board_ok': {
    title: both('监督公示牌已现场核实', 'Supervision board verified on site'),
    unit: 'boolean',
    guard: both('须设在显眼处', 'At a conspicuous place'),
  },
  'pub.completeness_ratio': {
    title: both('公示内容完整率', 'Required content present and current'),
    unit: 'ratio',
  },
  'pub.overdue_updates': {
    title: both('超期未更新的公示项数', 'Content past its refresh date'),
    unit: 'count',
  },
  'pub.fee_on_time_rate': {
    title: both('收费信息按时公示率', 'Fee disclosures in time'),
    unit: 'ratio',
  },
  'comp.system_doc': {
    title: both('投诉处理制度有效', 'Complaint rules in force'),
    unit: 'boolean',
  },
  'comp.on_time_rate': {
    title: both('投诉按时办结率', 'Complaints closed in time'),
    unit: 'ratio',
    guard: both(
      '逾期未结的计入分母，重开的不算办结',
      'Overdue open ones stay in the denominator; reopened is not closed',
    ),
  },
  'comp.callback_rate': {
    title: both('投诉回访率', 'Closed complaints called back'),
    unit: 'ratio',
  },
  'comp.reopen_rate': {
    title: both('投诉重开率', 'Closed complaints reopened'),
    unit: 'ratio',
  },
  'comp.channels_active': {
    title: both('有受理有答复的投诉渠道数', 'Complaint channels that took and answered cases'),
    unit: 'count',
  },
  'hr.graduate_hires': {
    title: both('基层骨干岗位招收毕业生数', 'Graduates hired into grass-roots key posts'),
    unit: 'count',
    scope: 'company',
  },
}
