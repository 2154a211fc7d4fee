import { all, atLeast, both, checklist, exactly, isTrue, levels, type GroupInput } from './wording.ts'

/** Items 1 to 3: the company and its members within the industry's Party organisation. */
export const g1Industry: GroupInput = {
  id: 'G1',
  title: both('融入行业党建', 'Joining industry Party building'),
  max: 10,
  items: [
    {
      id: 'A01',
      title: both('报送和更新党组织和党员信息', 'Report and update Party organisation and member data'),
      max: 3,
      scope: 'company',
      clauses: ['6.1.2.1', '9.2.2'],
      parts: [
        {
          id: 'A01.a',
          label: both('行业信息平台填报质量', 'Quality of reports to the industry information platform'),
          max: 3,
          type: 'tiered_judgement',
          logic: levels(
            {
              id: 'full',
              points: 3,
              descriptor: both(
                '按要求报送，信息齐全、无差错',
                'Reported as asked, complete and free of errors',
              ),
              suggestWhen: all(
                atLeast('party.info_updates_in_window', 1),
                atLeast('party.info_required_fields_ratio', 1),
                exactly('party.info_error_count', 0),
              ),
            },
            {
              id: 'partial',
              points: [1, 2],
              descriptor: both(
                '有缺项或差错：大部分齐全得2分，其余得1分',
                'Gaps or errors: 2 when mostly complete, otherwise 1',
              ),
              suggestWhen: atLeast('party.info_updates_in_window', 1),
            },
            {
              id: 'none',
              points: 0,
              descriptor: both('未报送，也未更新', 'Neither reported nor updated'),
              suggestWhen: exactly('party.info_updates_in_window', 0),
            },
          ),
          mode: 'auto',
          metrics: [
            'party.info_required_fields_ratio',
            'party.info_error_count',
            'party.info_updates_in_window',
          ],
          humanJudges: [
            both(
              '抽查核对信息是否准确；有缺项时定1分还是2分',
              'Check a sample for accuracy; where there are gaps, choose 1 or 2',
            ),
          ],
          evidence: [both('平台导出表', 'Platform export'), both('校验报告', 'Validation report')],
          ambiguities: ['AMB-04', 'AMB-34'],
        },
      ],
    },
    {
      id: 'A02',
      title: both('建立党员业主台账', 'Ledger of Party-member owners'),
      max: 5,
      scope: 'estate',
      clauses: ['6.1.2.1', '6.1.2.2', '6.1.3.c', '6.2.4', '7.1.3', '9.1.1.1.a', '9.2.3', '9.2.4'],
      parts: [
        {
          id: 'A02.a',
          label: both('建有党员业主台账', 'There is a ledger of Party-member owners'),
          max: 1,
          type: 'checklist',
          logic: checklist(1, atLeast('party.member_ledger_entries', 1)),
          mode: 'auto',
          metrics: ['party.member_ledger_entries'],
          humanJudges: [both('台账真实，且保持更新', 'The ledger is genuine and kept up to date')],
          evidence: [both('台账快照（评分人只看数量）', 'Snapshot of the ledger (scorers see counts only)')],
        },
        {
          id: 'A02.b',
          label: both('党员户情况上墙公示', 'Party-member households posted on the wall'),
          max: 1,
          type: 'checklist',
          logic: checklist(
            1,
            all(isTrue('party.wall_posting_verified'), exactly('party.wall_posting_consent_ratio', 1)),
          ),
          mode: 'auto',
          metrics: ['party.wall_posting_verified', 'party.wall_posting_consent_ratio'],
          humanJudges: [both('照片能看清公示内容', 'The photo shows the posting')],
          evidence: [
            both('带定位的现场照片', 'Photo with its location'),
            both('本人同意登记表', 'Register of consents'),
          ],
          onSite: true,
          ambiguities: ['AMB-40'],
        },
        {
          id: 'A02.c',
          label: both('公布党员户积分排名', 'Ranking of Party-member households by points published'),
          max: 1,
          type: 'checklist',
          logic: checklist(1, atLeast('party.points_ranking_published', 1)),
          mode: 'auto',
          metrics: ['party.points_ranking_published'],
          humanJudges: [both('排名按积分规则产生', 'The ranking follows the points rule')],
          evidence: [both('公布记录', 'Record of publication')],
          ambiguities: ['AMB-40'],
        },
        {
          id: 'A02.d',
          label: both('公布党员业主参与和贡献情况', 'Contributions of Party-member owners published'),
          max: 2,
          type: 'checklist',
          logic: checklist(2, atLeast('party.contribution_publication_kinds', 1)),
          mode: 'assist',
          metrics: ['party.contribution_publication_kinds'],
          humanJudges: [
            both(
              '本年度有过的各类贡献是否都已公布',
              'Whether every kind of contribution of the year was published',
            ),
          ],
          evidence: [
            both('公布记录', 'Record of publication'),
            both('对应的活动和议案', 'The activities and proposals behind it'),
          ],
          ambiguities: ['AMB-47'],
        },
      ],
    },
    {
      id: 'A03',
      title: both('双重管理机制', 'Dual management'),
      max: 2,
      scope: 'company',
      clauses: ['5.1.2', '9.2.2'],
      parts: [
        {
          id: 'A03.a',
          label: both('参加行业党委活动', "Takes part in the industry Party committee's activities"),
          max: 1,
          type: 'checklist',
          logic: checklist(1, atLeast('party.industry_events_attended', 1)),
          mode: 'auto',
          metrics: ['party.industry_events_attended'],
          evidence: [both('签到表', 'Check-in list')],
          ambiguities: ['AMB-34'],
        },
        {
          id: 'A03.b',
          label: both('按要求向行业党委报送材料', 'Submits what the industry Party committee asks for'),
          max: 1,
          type: 'checklist',
          logic: checklist(1, {
            ratio: ['party.industry_submissions_done', 'party.industry_submissions_due'],
            op: '>=',
            value: 1,
            whenDenominatorZero: false,
          }),
          mode: 'auto',
          metrics: ['party.industry_submissions_done', 'party.industry_submissions_due'],
          humanJudges: [both('迟报的材料是否认可', 'Whether late items are accepted')],
          evidence: [both('材料报送记录', 'Log of submissions')],
          ambiguities: ['AMB-34'],
        },
      ],
    },
  ],
}
