import { newId } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { defineAction } from '../plugins/kernel-plugin.ts'
import { testKernel, type TestKernel, type TestMember, type TestTenant } from '../testing/index.ts'
import { dayEdges } from './day-edges.rules.ts'
import type { NewTask } from './tasks.capability.ts'

const putTask = defineAction({
  name: 'kernel.test.task',
  can: 'member',
  input: z.object({
    assignee: z.custom<NewTask['assignee']>(),
    title: z.string(),
    dueAt: z.string().nullable().default(null),
    subjectId: z.guid().optional(),
  }),
  output: z.object({ subjectId: z.string() }),
  async run(ctx, { assignee, title, dueAt, subjectId = newId() }) {
    await ctx.tasks.put({
      kind: 'order',
      title,
      subject: 'kernel.test',
      subjectId,
      path: '/console/x',
      assignee,
      dueAt,
    })
    ctx.audit({ subject: 'kernel.test', id: subjectId })
    return { subjectId }
  },
})

let test: TestKernel
let group: TestTenant
let estate: TestTenant
let engineer: TestMember
let steward: TestMember
let stranger: TestMember
const now = new Date('2026-11-24T20:00:00+08:00')

beforeAll(async () => {
  test = await testKernel()
  group = await test.mintTenant({ kind: 'group' })
  estate = await test.mintTenant({ parent: group })
  engineer = await test.mintMember(estate, ['engineer'], { name: '周振华' })
  steward = await test.mintMember(estate, ['steward'])
  stranger = await test.mintMember(await test.mintTenant(), ['engineer'])
  test.setNow(now)
})
afterAll(() => test.close())

interface Row {
  id: string
  title: string
  version: number
  doneAt: string | null
}
const list = async (member: TestMember, query = '') =>
  (await (await test.request(member, 'GET', `/api/t/${member.tenantId}/tasks${query}`)).json()) as {
    rows: Row[]
    next?: string
  }
const titles = async (member: TestMember, query = '') =>
  (await list(member, query)).rows.map((row) => row.title)
const finish = (
  member: TestMember,
  { id, version }: Pick<Row, 'id' | 'version'>,
  tenantId = member.tenantId,
) => test.request(member, 'POST', `/api/t/${tenantId}/tasks/${id}/done`, { version })

describe('the edges of a day', () => {
  it.each([
    ['Asia/Shanghai', '2026-11-24T23:59:59+08:00', '2026-11-24T16:00:00.000Z'],
    ['Asia/Shanghai', '2026-11-25T00:00:00+08:00', '2026-11-25T16:00:00.000Z'],
    ['America/New_York', '2026-11-01T00:30:00-04:00', '2026-11-02T05:00:00.000Z'],
  ])('in %s at %s: today ends at %s', (zone, at, end) => {
    expect(dayEdges(new Date(at), zone).todayEndsAt.toISOString()).toBe(end)
  })
})

describe('the list of tasks', () => {
  beforeAll(async () => {
    const mine = { accountId: engineer.accountId }
    const put = (title: string, assignee: NewTask['assignee'], dueAt: string | null) =>
      test.run(steward, putTask, { title, assignee, dueAt })
    await put('later', mine, '2026-12-24T10:00:00+08:00')
    await put('tonight', { role: 'engineer' }, '2026-11-24T23:30:00+08:00')
    await put('whenever', mine, null)
    await put('overdue', mine, '2026-11-24T19:59:00+08:00')
    await put('tomorrow', mine, '2026-11-25T00:00:00+08:00')
    await put('of the steward', { role: 'steward' }, '2026-11-24T19:00:00+08:00')
    await test.run(stranger, putTask, {
      title: 'elsewhere',
      assignee: { role: 'engineer' },
      dueAt: '2026-11-24T19:00:00+08:00',
    })
  })

  it('holds what is mine by name or role, as it falls due, what has no date last', async () => {
    expect(await titles(engineer)).toEqual(['overdue', 'tonight', 'tomorrow', 'later', 'whenever'])
    expect(await titles(steward)).toEqual(['of the steward'])
    expect(await titles(stranger)).toEqual(['elsewhere'])
  })

  it('counts and filters by when things fall due', async () => {
    expect(await (await test.request(engineer, 'GET', `/api/t/${estate.id}/tasks/count`)).json()).toEqual({
      late: 1,
      today: 1,
      soon: 1,
      later: 2,
    })
    expect(await titles(engineer, '?group=late')).toEqual(['overdue'])
    expect(await titles(engineer, '?group=today')).toEqual(['tonight'])
    expect(await titles(engineer, '?group=soon')).toEqual(['tomorrow'])
    expect(await titles(engineer, '?group=later')).toEqual(['later', 'whenever'])
  })

  it('pages over the tasks without a date too', async () => {
    const first = await list(engineer, '?limit=3')
    const second = await list(engineer, `?limit=1&cursor=${first.next}`)
    const third = await list(engineer, `?limit=2&cursor=${second.next}`)
    expect([...first.rows, ...second.rows, ...third.rows].map((row) => row.title)).toEqual([
      'overdue',
      'tonight',
      'tomorrow',
      'later',
      'whenever',
    ])
  })

  it('of all staff is for whoever answers for the whole, and leaves residents’ own out', async () => {
    const resident = await test.mintMember(estate, ['resident'])
    const manager = await test.mintMember(estate, ['estate-manager'])
    await test.run(steward, putTask, {
      title: 'please confirm',
      assignee: { accountId: resident.accountId },
      dueAt: '2026-11-24T19:30:00+08:00',
    })
    const { rows } = (await list(manager, '?whose=all')) as { rows: (Row & { assignee: object })[] }
    expect(rows.map((row) => row.title)).toEqual([
      'of the steward',
      'overdue',
      'tonight',
      'tomorrow',
      'later',
      'whenever',
    ])
    expect(rows.map((row) => row.assignee).slice(0, 2)).toEqual([
      { kind: 'role', name: 'steward' },
      { kind: 'person', name: '周振华' },
    ])
    const counts = await test.request(manager, 'GET', `/api/t/${estate.id}/tasks/count?whose=all`)
    expect(await counts.json()).toMatchObject({ late: 2, today: 1 })
    const refused = await test.request(engineer, 'GET', `/api/t/${estate.id}/tasks?whose=all`)
    expect(refused.status).toBe(403)
    const company = await test.mintMember(group, ['group-admin'])
    expect(await titles(company, '?whose=all')).toEqual(rows.map((row) => row.title))
  })

  it('of a group spans its estates and no others', async () => {
    const operator = await test.mintMember(group, ['group-operator'])
    await test.run(steward, putTask, {
      title: 'for headquarters',
      assignee: { accountId: operator.accountId },
    })
    await test.run(stranger, putTask, {
      title: 'not its estate',
      assignee: { accountId: operator.accountId },
    })
    expect(await titles(operator)).toEqual(['for headquarters'])
  })
})

describe('finishing a task', () => {
  it('takes it off the list, into the done ones, once, with an audit row', async () => {
    const { subjectId } = await test.run(steward, putTask, { title: 'lamp', assignee: { role: 'engineer' } })
    const task = (await list(engineer, '?limit=100')).rows.find((row) => row.title === 'lamp')!
    expect((await finish(steward, task)).status).toBe(404)
    expect((await finish(stranger, task, estate.id)).status).toBe(404)
    expect((await finish(stranger, task)).status).toBe(404)
    expect((await finish(engineer, { ...task, version: 9 })).status).toBe(409)
    expect((await finish(engineer, task)).status).toBe(200)
    expect((await finish(engineer, task)).status).toBe(409)
    expect(await titles(engineer)).not.toContain('lamp')
    expect((await titles(engineer, '?done=true'))[0]).toBe('lamp')
    const { rows } = await test.admin.query(
      "select account_id from kernel.audit_log where action = 'kernel.task.finish' and subject_id = $1",
      [task.id],
    )
    expect(rows).toEqual([{ account_id: engineer.accountId }])
    await test.run(steward, putTask, { title: 'lamp again', assignee: { role: 'engineer' }, subjectId })
    expect(await titles(engineer)).toContain('lamp again')
  })
})
