import type { RubricInput } from '../scoring/rubric-doc.ts'
import { both, graded, source, type GroupInput } from './wording.ts'

const goals: GroupInput = {
  id: 'T1',
  title: both('目标完成', 'Goals reached'),
  max: 40,
  items: [
    {
      id: 'T1.1',
      title: both('本期目标', 'Goals of the cycle'),
      max: 40,
      scope: 'either',
      clauses: ['9.2.1'],
      parts: [
        {
          id: 'T1.1.a',
          label: both('完成的目标占本期目标的比例', 'Share of the goals that was reached'),
          max: 25,
          type: 'proportional',
          mode: 'auto',
          logic: {
            kind: 'ratio_award',
            mode: 'proportional',
            metric: 'team.goals_reached_rate',
            fullAt: 1,
            points: 25,
          },
          humanJudges: [both('逐条对照本期目标', 'Goal by goal')],
        },
        graded({
          id: 'T1.1.b',
          label: both('重点任务、攻坚项目的成效', 'What came of the hard tasks'),
          max: 15,
          levels: [
            [
              'excellent',
              13,
              both('按期完成，效果明显，可以推广', 'In time, with an effect others can copy'),
            ],
            ['good', 9, both('按期完成，达到要求', 'In time and as asked')],
            ['fair', 5, both('基本完成，有遗留问题', 'Mostly, with things left to do')],
            ['poor', 0, both('没有完成', 'Not done')],
          ],
        }),
      ],
    },
  ],
}

const teamwork: GroupInput = {
  id: 'T2',
  title: both('班组建设', 'The team'),
  max: 30,
  items: [
    {
      id: 'T2.1',
      title: both('日常管理', 'Daily management'),
      max: 15,
      scope: 'either',
      clauses: [],
      parts: [
        {
          id: 'T2.1.a',
          label: both('班前会、交接班和台账', 'Briefings, hand-overs and records'),
          max: 15,
          type: 'checklist',
          mode: 'assist',
          logic: {
            kind: 'count_true',
            of: [{ judge: 'briefings' }, { judge: 'handovers' }, { judge: 'records' }],
            points: { '1': 5, '2': 10, '3': 15 },
          },
        },
      ],
    },
    {
      id: 'T2.2',
      title: both('安全', 'Safety'),
      max: 15,
      scope: 'either',
      clauses: [],
      parts: [
        {
          id: 'T2.2.a',
          label: both('考核期内安全责任事故', 'Accidents the team answers for'),
          max: 15,
          type: 'count_threshold',
          mode: 'auto',
          logic: {
            kind: 'count_threshold',
            metric: 'team.accidents',
            tiers: [
              {
                when: { metric: 'team.accidents', op: '=', value: 0 },
                points: 15,
                label: both('没有', 'None'),
              },
              {
                when: { metric: 'team.accidents', op: '=', value: 1 },
                points: 5,
                label: both('一起一般事故', 'One minor'),
              },
            ],
          },
        },
      ],
    },
  ],
}

const pioneer: GroupInput = {
  id: 'T3',
  title: both('党员先锋', 'Party members in front'),
  max: 30,
  items: [
    {
      id: 'T3.1',
      title: both('先锋作用', 'Pioneering'),
      max: 20,
      scope: 'either',
      clauses: ['9.2.1', '9.2.5'],
      parts: [
        graded({
          id: 'T3.1.a',
          label: both('党员带头攻坚、服务居民', 'Party members lead hard work and serve residents'),
          max: 20,
          levels: [
            ['strong', 16, both('经常带头，居民叫得出名字', 'Often in front, residents know them')],
            ['good', 10, both('按安排发挥作用', 'Play their part when asked')],
            ['weak', 0, both('作用不明显', 'Little to be seen')],
          ],
        }),
      ],
    },
    {
      id: 'T3.2',
      title: both('共建与公益', 'Co-building and public good'),
      max: 10,
      scope: 'either',
      clauses: ['9.2.1'],
      parts: [
        {
          id: 'T3.2.a',
          label: both('开展便民和志愿活动', 'Service and volunteer sessions'),
          max: 10,
          type: 'proportional',
          mode: 'auto',
          logic: {
            kind: 'per_unit',
            metric: 'team.sessions',
            unit: 1,
            pointsPerUnit: 2,
            cap: 10,
            rounding: 'floor',
          },
        },
      ],
    },
  ],
}

/** A starter for project teams and Party members' vanguard teams: 100 points. Its figures are judged by hand. */
export const teamStarter: RubricInput = {
  schema: 'linli-rubric/1',
  id: 'cn-linli.appraisal-team',
  title: both('班组考核细则（范本）', 'Team appraisal (template)'),
  source,
  max: 100,
  step: 1,
  groups: [goals, teamwork, pioneer],
  metrics: {
    'team.goals_reached_rate': {
      title: both('目标完成率', 'Share of goals reached'),
      unit: 'ratio',
      scope: 'person',
    },
    'team.accidents': {
      title: both('安全责任事故数', 'Accidents answered for'),
      unit: 'count',
      scope: 'person',
    },
    'team.sessions': { title: both('便民和志愿活动场次', 'Sessions held'), unit: 'count', scope: 'person' },
  },
  judges: {
    briefings: both('班前会是否坚持？', 'Are briefings held?'),
    handovers: both('交接班是否清楚？', 'Are hand-overs clear?'),
    records: both('台账是否完整？', 'Are records complete?'),
  },
  fixtures: [
    { part: 'T1.1.a', facts: { 'team.goals_reached_rate': 1 }, points: 25 },
    { part: 'T1.1.a', facts: { 'team.goals_reached_rate': 0.5 }, points: 12 },
    { part: 'T2.1.a', judges: { briefings: true, handovers: true, records: true }, points: 15 },
    { part: 'T2.1.a', judges: { briefings: true, handovers: false, records: false }, points: 5 },
    { part: 'T2.2.a', facts: { 'team.accidents': 0 }, points: 15 },
    { part: 'T2.2.a', facts: { 'team.accidents': 1 }, points: 5 },
    { part: 'T2.2.a', facts: { 'team.accidents': 2 }, points: 0 },
    { part: 'T3.2.a', facts: { 'team.sessions': 3 }, points: 6 },
    { part: 'T3.2.a', facts: { 'team.sessions': 9 }, points: 10 },
  ],
}
