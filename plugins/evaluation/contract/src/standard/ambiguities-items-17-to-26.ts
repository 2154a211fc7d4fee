import { both, type AmbiguityInputs } from './wording.ts'

/** Open questions of items 17 to 26, and how this product reads them. */
export const lateItemAmbiguities: AmbiguityInputs = [
  {
    id: 'AMB-02',
    where: ['A17'],
    severity: 'high',
    problem: both(
      '“三项”指哪三项没有写明：可以是机制健全、确有实效、承接政府购买服务三个方面，也可以是疫情、消防、防汛、突发事件各建机制（那就是四项）。',
      'Which three things earn the 3 points is not numbered: the three aspects (mechanism sound, real effect, takes on government-purchased services), or a mechanism each for epidemic, fire, flood and emergency, which would be four.',
    ),
    resolution: both(
      '按前一种理解，三项各自判断，做到几项得几分。机制一项须四类情形都覆盖；当年没有险情的，可用经复盘的演练证明实效。当地没有政府购买服务项目的，不设替代，该项得0分，在提分计划和公平性报告中单列为客观失分。',
      'The three aspects: independent yes-or-no facts, as many points as hold. The mechanism must cover all four hazards. A reviewed drill may show the effect when nothing happened. Where no government purchase is on offer there is no substitute: 0, shown apart as a structural loss in the planner and in fairness reports.',
    ),
  },
  {
    id: 'AMB-20',
    where: ['A18'],
    severity: 'high',
    problem: both(
      '无劳动争议、无行政处罚，期间、范围（公司还是项目）和轻重都不明。',
      'No labour disputes and no penalties: period, scope (company or project) and weight are open.',
    ),
    resolution: both(
      '期间为评价年度；范围为本项目加公司在本市的记录；仲裁或法院判定公司承担责任的才算；未结案件只显示、不计分。',
      "The period is the assessment year. The scope is the project and the company's records in the city. A dispute counts when arbitration or a court found against the company. Pending cases are shown, not scored.",
    ),
  },
  {
    id: 'AMB-21',
    where: ['A18'],
    severity: 'medium',
    problem: both(
      '电动自行车管理、充电设施、消防通道三件事合计2分，没有中间档。',
      'Three facts (e-bike rules, charging, fire lanes) share 2 points, without a partial.',
    ),
    resolution: both(
      '三件都做到得2分，否则0分（同AMB-17通用规则）。消防通道须每次抽查都合格。',
      'All three or 0 (the general rule of AMB-17). Fire lanes need every spot check passed.',
    ),
  },
  {
    id: 'AMB-22',
    where: ['A18'],
    severity: 'medium',
    problem: both(
      '内容栏提到投诉和满意度，评分栏只提合同履行，且没有界线。',
      'The content column names complaints and satisfaction, the score column only the contract, and there is no threshold.',
    ),
    resolution: both(
      '公布默认值：合同事项达标率不低于95%，投诉按时办结率不低于90%，满意度不低于85%。',
      'Published defaults: contract items met at least 95%, complaints in time at least 90%, satisfaction at least 85%.',
    ),
    policies: ['A18.fulfilment', 'A18.onTime', 'A18.satisfaction'],
  },
  {
    id: 'AMB-23',
    where: ['A19'],
    severity: 'low',
    problem: both(
      '1分同时包含增加收益和协助规范资金管理，“按要求”没有说明。',
      'One point, as required, covers both raising income and helping to keep the funds in order.',
    ),
    resolution: both(
      '两者都要：本年度有公共收益，且应公示的收益全部按时公示。',
      'Both: income in the year, and every due disclosure of it in time.',
    ),
  },
  {
    id: 'AMB-24',
    where: ['A19'],
    severity: 'medium',
    problem: both(
      '适老化改造和居家养老之间用逗号，是两者都要还是其一即可？',
      'A comma stands between ageing-friendly retrofit and home care: and, or or?',
    ),
    resolution: both(
      '两者都要（同一项中，分开计分的内容都另起一句）。',
      'And: in that item, what is scored apart stands in clauses of its own.',
    ),
  },
  {
    id: 'AMB-25',
    where: ['A17', 'A19', 'A26'],
    severity: 'medium',
    problem: both(
      '公益类工作在A17、A19、A26三处计分；优秀、良好、一般没有标准。',
      'Public-benefit work is scored in A17, A19 and A26; excellent, good and ordinary have no anchor.',
    ),
    resolution: both(
      '登记活动时就定主要类别（社区公益、扶贫济困、志愿服务）。一次活动只有一个主要类别，其他关联可以显示，但不重复计数。',
      'The kind is set at the source: community help, relief, or volunteer session. One event has one primary kind; other links are shown and do not count.',
    ),
    policies: ['A17.excellentEvents', 'A17.goodEvents'],
  },
  {
    id: 'AMB-26',
    where: ['A20'],
    severity: 'low',
    problem: both(
      '数字化联系渠道“按要求”得分，没有标准；正文列了十个内容模块。',
      'The digital channel scores as required, without a criterion; the body lists ten content modules.',
    ),
    resolution: both(
      '渠道已开通，且已入住户中至少30%活跃；模块覆盖情况仅作参考。',
      'The channel is live and at least 30% of occupied units are active; the coverage of modules is a hint.',
    ),
    policies: ['A20.activeUnits'],
  },
  {
    id: 'AMB-27',
    where: ['A21'],
    severity: 'low',
    problem: both(
      '内容更新及时完整准确，与信息及时公示，两条重叠。',
      'Timely, complete and correct content overlaps with timely publication.',
    ),
    resolution: both(
      '前一条看全部公示内容，后一条只看收费信息。',
      'The first covers all content, the second the fees only.',
    ),
    policies: ['A21.completeness', 'A21.feeOnTime'],
  },
  {
    id: 'AMB-28',
    where: ['A22'],
    severity: 'medium',
    problem: both(
      '2分、1分之外没有写0分的情形；受理顺畅与制度一条重复。',
      'No zero level is printed beside 2 and 1; taking requests smoothly repeats the line on the system.',
    ),
    resolution: both(
      '其他情形得0分；渠道一条须至少有一个渠道有受理、有答复。',
      'Otherwise 0. The channel point needs at least one channel that took and answered cases.',
    ),
    policies: ['A22.onTimeFull', 'A22.callback', 'A22.reopenMax'],
  },
  {
    id: 'AMB-29',
    where: ['A23'],
    severity: 'medium',
    problem: both(
      '业主监督的四档留有空缺（机制健全、工作规范、成效一般不知归哪档），标点又使0分档像是另外的标准；资金报告中“有制度但没执行”和“没有制度”同为0分。',
      'The four printed levels of owner supervision leave a hole (sound mechanism, orderly work, fair results), and the punctuation makes the zero levels look like separate criteria; for fund reports a rule that is not kept gets 0 like no rule.',
    ),
    resolution: both(
      '各档从高到低排列，评审组选择每个条件都满足的最高档；空缺情形归1分档。',
      'Ordered levels: the panel picks the highest whose every word holds; the hole goes to 1.',
    ),
    policies: ['A23.supActionsFull'],
  },
  {
    id: 'AMB-30',
    where: ['A24'],
    severity: 'medium',
    problem: both(
      '全员参训，缺席和应训名单没有规定；按要求招聘没有人数；按公司还是按项目也不明。',
      'For full attendance, roster and absence are undefined; hiring as required has no number; company or project is open.',
    ),
    resolution: both(
      '应训名册在截止日锁定，补训计入，请假须经批准。公司层面至少招收一名毕业生到基层骨干岗位。',
      'The roster is frozen at the cut-off, make-up sessions count, excused absences need approval. At least one graduate in a grass-roots key post of the company.',
    ),
    policies: ['A24.sessions', 'A24.attendance'],
  },
  {
    id: 'AMB-31',
    where: ['A25'],
    severity: 'high',
    problem: both(
      '每1万元得1分，是满1万元才计还是按比例，是合计还是按每家，实物谁来折价，取哪个期间，都没有写。',
      'A point for each 10,000 yuan: whole units or in proportion, in all or for each partner, who values help in kind, which period?',
    ),
    resolution: both(
      '按评价年度内核定总值，满1万元计1分，最高3分。实物须有发票或两份报价，双方确认；关联方和公司自有资金不计。按比例计分可由协会开启。',
      "The verified total of the year, whole 10,000 yuan only, at most 3 points. In kind needs an invoice or two quotes, and both sides confirm; affiliates and the company's own money are left out. Proportion is a switch.",
    ),
    policies: ['A25.rounding'],
  },
  {
    id: 'AMB-32',
    where: ['A25'],
    severity: 'medium',
    problem: both('什么样的单位算合作方没有规定。', 'What makes a partner is not said.'),
    resolution: both(
      '有协议，至少有一次实际投入，且无关联关系；同一法人只计一家。',
      'An agreement, at least one delivered contribution and no affiliation; one legal entity counts once.',
    ),
  },
  {
    id: 'AMB-33',
    where: ['A26'],
    severity: 'medium',
    problem: both(
      '分档为4、2、1、0分，没有3分；经常、间或、很少没有次数。',
      'Levels 4, 2, 1 and 0 without 3; regular, from time to time and few are undefined.',
    ),
    resolution: both(
      '不给3分。参考线：至少12场且分布在9个月以上支持4分，至少4场支持2分；成效由人判断。',
      'No 3 is given. Hints: at least 12 sessions over at least 9 months support 4, at least 4 sessions support 2; a person decides on results.',
    ),
    policies: ['A26.fullSessions', 'A26.fullMonths', 'A26.midSessions'],
  },
]
