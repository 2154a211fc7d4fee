import { both, type MetricInputs } from './wording.ts'

/** Party organisation, committee, leading team and training. */
export const partyMetrics: MetricInputs = {
  'party.org_established': {
    title: both('已建立党组织', 'A Party organisation is established'),
    unit: 'boolean',
    guard: both('须有成立批复文号和批准单位', 'Needs the number of the approval and the body that issued it'),
  },
  'party.org_deemed_same_community': {
    title: both(
      '公司党组织在同一社区（视同建立）',
      "The company's Party organisation sits in the same community, deemed established",
    ),
    unit: 'boolean',
    guard: both(
      '按地址和社区编号计算，不能自行勾选',
      'Computed from address and community, never ticked by hand',
    ),
  },
  'party.org_worked_months': {
    title: both('党组织有工作记录的月数', 'Months with recorded work of the Party organisation'),
    unit: 'count',
    guard: both(
      '当月有会议或活动记录才算，同月只计一次',
      'A month with a recorded meeting or activity counts once',
    ),
  },
  'party.info_required_fields_ratio': {
    title: both('党组织和党员信息完整率', 'Required organisation and member fields filled'),
    unit: 'ratio',
    scope: 'company',
  },
  'party.info_error_count': {
    title: both('党组织和党员信息差错数', 'Errors in organisation and member data'),
    unit: 'count',
    guard: both(
      '含系统校验和行业党委抽查发现的差错',
      "Found by validation or by the industry committee's sample check",
    ),
    scope: 'company',
  },
  'party.info_updates_in_window': {
    title: both('报送或更新被接收的次数', 'Reports or updates accepted'),
    unit: 'count',
    scope: 'company',
  },
  'party.member_ledger_entries': {
    title: both('台账登记的党员户数', 'Party-member households in the ledger'),
    unit: 'count',
    guard: both('同一户只计一次', 'Each household counts once'),
  },
  'party.wall_posting_verified': {
    title: both('上墙公示已现场核实', 'Wall posting verified on site'),
    unit: 'boolean',
    guard: both('须有现场照片，带定位和拍摄时间', 'Needs a photo taken on site with location and time'),
  },
  'party.wall_posting_consent_ratio': {
    title: both('上墙公示本人同意率', 'Posted persons who consented'),
    unit: 'ratio',
    guard: both('每人须有单独的同意记录', 'Each person needs a recorded consent of their own'),
  },
  'party.points_ranking_published': {
    title: both('党员户积分排名公布次数', 'Publications of the points ranking'),
    unit: 'count',
  },
  'party.contribution_publication_kinds': {
    title: both('已公布的党员业主贡献种类', 'Kinds of contribution published'),
    unit: 'count',
    guard: both(
      '参加活动、提出建议、争取资金资源，共三类',
      'Out of three: taking part, suggesting, obtaining funds or resources',
    ),
  },
  'party.industry_events_attended': {
    title: both('参加行业党委活动次数', 'Activities of the industry Party committee attended'),
    unit: 'count',
    guard: both('须有签到', 'Needs a check-in'),
    scope: 'company',
  },
  'party.industry_submissions_due': {
    title: both('行业党委要求报送的材料数', 'Materials the industry Party committee asked for'),
    unit: 'count',
    scope: 'company',
  },
  'party.industry_submissions_done': {
    title: both('已报送并被接收的材料数', 'Of those, submitted and accepted'),
    unit: 'count',
    scope: 'company',
  },
  'party.instructor_assigned': {
    title: both('已派驻党建指导员', 'A Party-building instructor is assigned'),
    unit: 'boolean',
    guard: both('须有派驻文件，且本年度在岗', 'Needs the assignment document and activity in the year'),
  },
  'party.instructor_contacts': {
    title: both('指导员或上级指导次数', 'Guidance contacts by instructor or superior'),
    unit: 'count',
    guard: both('同一天只计一次', 'One a day counts'),
  },
  'party.double_registration_records': {
    title: both('党员“双报到”服务记录数', 'Double-registration records'),
    unit: 'count',
    guard: both('须登记了服务内容', 'Needs a log of the service done'),
  },
  'party.regime_record_completeness': {
    title: both('组织生活记录完整率', 'Completeness of branch-meeting records'),
    unit: 'ratio',
    guard: both(
      '议程、签到、纪要齐全才算；应开次数见AMB-46',
      'Agenda, attendance and minutes; the expected number is a matter of AMB-46',
    ),
  },
  'oc.eligible': {
    title: both('符合成立业主委员会的条件', "The estate may form an owners' committee"),
    unit: 'boolean',
  },
  'oc.established': {
    title: both('业主委员会已备案且在任期内', "Owners' committee filed and in term"),
    unit: 'boolean',
    guard: both('须有备案文件和任期起止日期', 'Needs the filing document and the dates of the term'),
  },
  'oc.substitute_body': {
    title: both('试点居民自治组织在运作', 'A substitute body of residents is at work'),
    unit: 'boolean',
    guard: both('只限不能成立业主委员会的小区', "Only where no owners' committee can be formed"),
  },
  'oc.director_is_member': {
    title: both('业主委员会主任是党员', "The committee's director is a Party member"),
    unit: 'boolean',
    guard: both('以截止日的在任情况为准', 'As of the cut-off date'),
  },
  'oc.member_party_share': {
    title: both('业主委员会委员党员占比', 'Share of Party members in the committee'),
    unit: 'ratio',
    guard: both('以截止日的备案名单为准', 'By the filed list as of the cut-off date'),
  },
  'award.org_docs': {
    title: both('党组织表彰文件数', 'Commendations of the Party organisation'),
    unit: 'count',
    guard: both(
      '已核实、落款在本年度，同一文号只计一次',
      'Verified, dated in the year, each document number once',
    ),
  },
  'award.secretary_docs': {
    title: both('书记表彰文件数', 'Commendations of the secretary'),
    unit: 'count',
    guard: both(
      '已核实、落款在本年度，同一文号只计一次',
      'Verified, dated in the year, each document number once',
    ),
  },
  'org.system_docs': {
    title: both('现行工作制度数', 'Working rules in force'),
    unit: 'count',
  },
  'org.guidance_events': {
    title: both('上级联系指导次数', 'Recorded contacts with the bodies above'),
    unit: 'count',
    guard: both(
      '含行业党委、街道、社区和直接上级',
      'Industry committee, sub-district, community and direct superior',
    ),
  },
  'team.profile_complete': {
    title: both('班子成员情况已填全', 'Profile of the leading team filled'),
    unit: 'boolean',
    guard: both('含年龄、职务、学历、任期', 'Age, role, education and term'),
  },
  'team.participation_events': {
    title: both('班子成员参加治理活动次数', 'Governance events joined by the leading team'),
    unit: 'count',
  },
  'team.cases_coordinated': {
    title: both('班子协调办结事项数', 'Cases coordinated by the team and closed'),
    unit: 'count',
  },
  'team.outcomes': {
    title: both('班子推动的合作成果数', 'Joint outcomes of the leading team'),
    unit: 'count',
    guard: both('须已核实', 'Verified ones only'),
  },
  'sec.annual_plan': {
    title: both('年度计划按时批准', 'Annual plan approved in time'),
    unit: 'boolean',
  },
  'sec.plan_completion_rate': {
    title: both('年度计划完成率', 'Plan tasks done of those due'),
    unit: 'ratio',
  },
  'sec.innovations': {
    title: both('常规之外的创新项目数', 'Innovations beyond routine work'),
    unit: 'count',
    guard: both('须有成效记录', 'Needs a record of the outcome'),
  },
  'cross.community_post_doc': {
    title: both('书记在社区党组织任职有批复', "Approval of the secretary's community office"),
    unit: 'boolean',
  },
  'cross.two_way_doc': {
    title: both('双向进入、交叉任职有批复', 'Approvals of two-way entry and cross office'),
    unit: 'boolean',
  },
  'train.themed_sessions': {
    title: both('专题培训次数', 'Themed trainings'),
    unit: 'count',
    guard: both('主题为党建与物业融合', 'On joining Party work with property service'),
    scope: 'company',
  },
  'train.cadre_attendance': {
    title: both('应训人员参训率', 'Required people trained'),
    unit: 'ratio',
    guard: both('按人计算，补训计入', 'Counted by person, make-up sessions included'),
    scope: 'company',
  },
  'team.effect_evidence': {
    title: both('服务队伍工作成果数', 'Work results of the service team'),
    unit: 'count',
    guard: both('须已核实', 'Verified ones only'),
    scope: 'company',
  },
  'deeds.count': {
    title: both('先进事迹数', 'Advanced deeds'),
    unit: 'count',
    guard: both('须已核实', 'Verified ones only'),
    scope: 'company',
  },
}
