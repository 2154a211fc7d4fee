import type { RubricInput } from '../scoring/rubric-doc.ts'
import { both, graded, source, type GroupInput } from './wording.ts'

const work: GroupInput = {
  id: 'S1',
  title: both('岗位履职', 'The post'),
  max: 40,
  items: [
    {
      id: 'S1.1',
      title: both('办理工单', 'Work orders'),
      max: 25,
      scope: 'either',
      clauses: ['7.4.3.2'],
      parts: [
        {
          id: 'S1.1.a',
          label: both('按时办结', 'Finished within the limit'),
          max: 15,
          type: 'proportional',
          mode: 'auto',
          logic: {
            kind: 'ratio_award',
            mode: 'proportional',
            metric: 'staff.finished_in_limit_rate',
            fullAt: { $policy: 'in_limit_full_at' },
            points: 15,
          },
        },
        {
          id: 'S1.1.b',
          label: both('住户评价', 'Reviews by residents'),
          max: 6,
          type: 'count_threshold',
          mode: 'auto',
          logic: {
            kind: 'count_threshold',
            metric: 'staff.review_average',
            tiers: [
              {
                when: { metric: 'staff.review_average', op: '>=', value: 4.5 },
                points: 6,
                label: both('4.5 分及以上', '4.5 or more'),
              },
              {
                when: { metric: 'staff.review_average', op: '>=', value: 4 },
                points: 4,
                label: both('4 分及以上', '4 or more'),
              },
              {
                when: { metric: 'staff.review_average', op: '>=', value: 3 },
                points: 2,
                label: both('3 分及以上', '3 or more'),
              },
            ],
          },
        },
        {
          id: 'S1.1.c',
          label: both('办结数量', 'How many were finished'),
          max: 4,
          type: 'proportional',
          mode: 'auto',
          logic: {
            kind: 'per_unit',
            metric: 'staff.orders_finished',
            unit: 25,
            pointsPerUnit: 1,
            cap: 4,
            rounding: 'floor',
          },
        },
      ],
    },
    {
      id: 'S1.2',
      title: both('岗位规范', 'Working to the rules of the post'),
      max: 15,
      scope: 'either',
      clauses: [],
      parts: [
        graded({
          id: 'S1.2.a',
          label: both('按岗位标准做事', 'Works to the standard of the post'),
          max: 15,
          levels: [
            ['excellent', 13, both('标准执行到位，能带别人做', 'Meets it throughout and shows others how')],
            ['good', 10, both('标准执行到位，偶有小疏漏', 'Meets it with small slips')],
            ['fair', 6, both('多次提醒后能做到', 'Meets it after being reminded')],
            ['poor', 0, both('经常做不到', 'Often does not meet it')],
          ],
          judges: [both('对照岗位说明书和巡查记录', 'Against the job description and inspection records')],
        }),
      ],
    },
  ],
}

const attitude: GroupInput = {
  id: 'S2',
  title: both('服务作风', 'Manner of service'),
  max: 25,
  items: [
    {
      id: 'S2.1',
      title: both('服务礼仪', 'Courtesy'),
      max: 15,
      scope: 'either',
      clauses: [],
      parts: [
        {
          id: 'S2.1.a',
          label: both('着装、用语和守时', 'Dress, words and punctuality'),
          max: 15,
          type: 'checklist',
          mode: 'assist',
          logic: {
            kind: 'count_true',
            of: [{ judge: 'dress' }, { judge: 'words' }, { judge: 'punctual' }],
            points: { '1': 5, '2': 10, '3': 15 },
          },
        },
      ],
    },
    {
      id: 'S2.2',
      title: both('无有责投诉', 'No justified complaint'),
      max: 10,
      scope: 'either',
      clauses: [],
      parts: [
        {
          id: 'S2.2.a',
          label: both('考核期内没有查实的有责投诉', 'No complaint against the person was found justified'),
          max: 10,
          type: 'checklist',
          mode: 'assist',
          logic: { kind: 'checklist', points: 10, when: { judge: 'no_complaint' } },
        },
      ],
    },
  ],
}

const growth: GroupInput = {
  id: 'S3',
  title: both('学习协作', 'Learning and working together'),
  max: 20,
  items: [
    {
      id: 'S3.1',
      title: both('学习培训', 'Training'),
      max: 10,
      scope: 'either',
      clauses: [],
      parts: [
        {
          id: 'S3.1.a',
          label: both('参加培训并通过考试', 'Attends training and passes'),
          max: 10,
          type: 'checklist',
          mode: 'assist',
          logic: {
            kind: 'count_true',
            of: [{ judge: 'attended' }, { judge: 'passed' }],
            points: { '1': 5, '2': 10 },
          },
        },
      ],
    },
    {
      id: 'S3.2',
      title: both('协作配合', 'Working with others'),
      max: 10,
      scope: 'either',
      clauses: [],
      parts: [
        graded({
          id: 'S3.2.a',
          label: both('与同事、班组配合', 'Works with colleagues and teams'),
          max: 10,
          levels: [
            ['strong', 8, both('主动补位，带动班组', 'Steps in unasked and carries the team')],
            ['fair', 5, both('能配合完成任务', 'Does the share of the work')],
            ['weak', 0, both('需要反复协调', 'Has to be asked again and again')],
          ],
        }),
      ],
    },
  ],
}

const party: GroupInput = {
  id: 'S4',
  title: both('党建公益', 'Party-building and public good'),
  max: 15,
  items: [
    {
      id: 'S4.1',
      title: both('先锋与志愿', 'Pioneering and volunteering'),
      max: 15,
      scope: 'either',
      clauses: ['9.2.1'],
      parts: [
        graded({
          id: 'S4.1.a',
          label: both('参加先锋岗、志愿服务和社区共建', 'Pioneer posts, volunteering and co-building'),
          max: 10,
          levels: [
            ['strong', 8, both('经常参加，群众认可', 'Often, and people say so')],
            ['some', 4, both('按安排参加', 'When asked to')],
            ['none', 0, both('很少参加', 'Seldom')],
          ],
        }),
        {
          id: 'S4.1.b',
          label: both('提出并被采用的改进建议', 'An improvement proposed and taken up'),
          max: 5,
          type: 'checklist',
          mode: 'assist',
          logic: { kind: 'checklist', points: 5, when: { judge: 'proposal_adopted' } },
        },
      ],
    },
  ],
}

const inLimit = 'staff.finished_in_limit_rate'

/** A starter for stewards, engineers and the front desk: 100 points, of which orders settle 25. */
export const staffStarter: RubricInput = {
  schema: 'linli-rubric/1',
  id: 'cn-linli.appraisal-staff',
  title: both('员工考核细则（范本）', 'Staff appraisal (template)'),
  source,
  max: 100,
  step: 1,
  groups: [work, attitude, growth, party],
  policies: {
    in_limit_full_at: {
      value: 0.95,
      title: both('按时办结率达到多少得满分', 'Share of orders in time that earns all points'),
      origin: 'product',
    },
  },
  metrics: {
    [inLimit]: {
      title: both('按时办结率', 'Orders finished within the limit'),
      unit: 'ratio',
      scope: 'person',
      guard: both(
        '本人办结的工单；重开、批量办结的不算按时，超时未答复的计入分母',
        'Finished by the person; reopened and bulk-closed ones are not in time, unanswered overdue ones count against it',
      ),
    },
    'staff.review_average': {
      title: both('住户评价平均分', 'Average review'),
      unit: 'score',
      scope: 'person',
      guard: both('1 到 5 分，只算住户打过分的工单', '1 to 5, rated orders alone'),
    },
    'staff.orders_finished': {
      title: both('办结工单数', 'Orders finished'),
      unit: 'count',
      scope: 'person',
      guard: both('撤回、并单的不算', 'Neither withdrawn nor merged'),
    },
  },
  judges: {
    dress: both('着装、工牌是否规范？', 'Dressed and badged as the rules ask?'),
    words: both('用语是否文明、讲得清楚？', 'Courteous and clear?'),
    punctual: both('到岗、上门是否守时？', 'On time at work and at the door?'),
    no_complaint: both('考核期内是否没有查实的有责投诉？', 'No complaint found justified in this period?'),
    attended: both('规定的培训是否都参加了？', 'Attended all required training?'),
    passed: both('培训考试是否通过？', 'Passed its tests?'),
    proposal_adopted: both('是否有改进建议被采用？', 'Was an improvement taken up?'),
  },
  fixtures: [
    { part: 'S1.1.a', facts: { [inLimit]: 0.95 }, points: 15 },
    { part: 'S1.1.a', facts: { [inLimit]: 0.475 }, points: 7 },
    { part: 'S1.1.a', facts: { [inLimit]: 0 }, points: 0 },
    { part: 'S1.1.b', facts: { 'staff.review_average': 4.5 }, points: 6 },
    { part: 'S1.1.b', facts: { 'staff.review_average': 4.49 }, points: 4 },
    { part: 'S1.1.b', facts: { 'staff.review_average': 2.9 }, points: 0 },
    { part: 'S1.1.c', facts: { 'staff.orders_finished': 74 }, points: 2 },
    { part: 'S1.1.c', facts: { 'staff.orders_finished': 400 }, points: 4 },
    { part: 'S2.1.a', judges: { dress: true, words: true, punctual: false }, points: 10 },
    { part: 'S2.2.a', judges: { no_complaint: false }, points: 0 },
    { part: 'S3.1.a', judges: { attended: true, passed: true }, points: 10 },
    { part: 'S4.1.b', judges: { proposal_adopted: true }, points: 5 },
  ],
}
