import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { defineQuery } from '../plugins/kernel-plugin.ts'
import { testKernel, type TestKernel, type TestMember, type TestTenant } from '../testing/index.ts'

const dueAt = defineQuery({
  name: 'kernel.test.due',
  can: 'member',
  scopes: ['tenant', 'group'],
  input: z.object({ start: z.string(), minutes: z.int(), id: z.enum(['office', 'always']).optional() }),
  output: z.object({ due: z.string(), minutes: z.number(), isWorking: z.boolean(), next: z.string() }),
  async run(ctx, { start, minutes, id }) {
    const from = new Date(start)
    const due = await ctx.calendar.dueAt(from, minutes, id)
    return {
      due: due.toISOString(),
      minutes: await ctx.calendar.workingMinutesBetween(from, due, id),
      isWorking: await ctx.calendar.isWorking(from, id),
      next: (await ctx.calendar.nextWorkingStart(from, id)).toISOString(),
    }
  },
})

let test: TestKernel
let group: TestTenant
let estate: TestTenant
let chief: TestMember
let manager: TestMember
let neighbour: TestMember

beforeAll(async () => {
  test = await testKernel()
  group = await test.mintTenant({ kind: 'group', name: '安居集团' })
  estate = await test.mintTenant({ parent: group })
  chief = await test.mintMember(group, ['group-admin'])
  manager = await test.mintMember(estate, ['estate-manager'])
  neighbour = await test.mintMember(await test.mintTenant(), ['estate-manager'])
})
afterAll(() => test.close())

const put = (member: TestMember, override: object, version: number) =>
  test.request(member, 'PUT', `/api/t/${member.tenantId}/calendar`, { override, version })
/** Friday in Shenzhen at five in the afternoon; the day ends at six. */
const fridayAtFive = '2026-11-27T17:00:00+08:00'
const due = async (member: TestMember, minutes = 120, start = fridayAtFive) =>
  (await test.run(member, dueAt, { start, minutes })).due

describe('working time', () => {
  it('passes over the weekend and the holidays, in working minutes', async () => {
    expect(await test.run(manager, dueAt, { start: fridayAtFive, minutes: 120 })).toEqual({
      due: '2026-11-30T02:00:00.000Z',
      minutes: 120,
      isWorking: true,
      next: '2026-11-27T09:00:00.000Z',
    })
    expect(await due(manager, 60, '2026-09-30T17:30:00+08:00')).toBe('2026-10-08T01:30:00.000Z')
    expect(await test.run(manager, dueAt, { start: fridayAtFive, minutes: 120, id: 'always' })).toMatchObject(
      { due: '2026-11-27T11:00:00.000Z' },
    )
  })

  it('follows the group, then the estate’s own word, at once and only there', async () => {
    expect(await due(manager)).toBe('2026-11-30T02:00:00.000Z')
    const saturday = { week: { 6: [['09:00', '12:00']] } }
    expect((await put(chief, saturday, 0)).status).toBe(200)
    expect(await due(manager)).toBe('2026-11-28T02:00:00.000Z')
    expect(await due(chief)).toBe('2026-11-28T02:00:00.000Z')
    expect(await due(neighbour)).toBe('2026-11-30T02:00:00.000Z')
    expect((await put(manager, { closedDays: [{ date: '2026-11-28', note: '停电' }] }, 0)).status).toBe(200)
    expect(await due(manager)).toBe('2026-11-30T02:00:00.000Z')

    const shown = (await (await test.request(manager, 'GET', `/api/t/${estate.id}/calendar`)).json()) as {
      levels: unknown[]
      own: unknown
      holidayYears: number[]
    }
    expect(shown.levels).toEqual([{ tenantId: group.id, name: '安居集团', override: saturday }])
    expect(shown.own).toEqual({
      version: 1,
      override: { closedDays: [{ date: '2026-11-28', note: '停电' }] },
    })
    expect(shown.holidayYears).toContain(2026)

    // Taken back and said anew, it has the old version number and yet another content.
    expect(
      (await test.request(manager, 'DELETE', `/api/t/${estate.id}/calendar`, { version: 1 })).status,
    ).toBe(200)
    expect((await put(manager, { week: { 6: [], 7: [['09:00', '12:00']] } }, 0)).status).toBe(200)
    expect(await due(manager)).toBe('2026-11-29T02:00:00.000Z')
    await test.request(manager, 'DELETE', `/api/t/${estate.id}/calendar`, { version: 1 })
  })

  it('is shown day by day', async () => {
    const response = await test.request(
      neighbour,
      'GET',
      `/api/t/${neighbour.tenantId}/calendar/days?from=2026-09-30&to=2026-10-10`,
    )
    const { days } = (await response.json()) as {
      days: { date: string; isWorking: boolean; spans: string[][] }[]
    }
    expect(days.filter((day) => day.isWorking).map((day) => day.date)).toEqual([
      '2026-09-30',
      '2026-10-08',
      '2026-10-09',
      '2026-10-10',
    ])
    expect(days[0]!.spans).toEqual([
      ['09:00', '12:00'],
      ['14:00', '18:00'],
    ])
    expect(
      (
        await test.request(
          neighbour,
          'GET',
          `/api/t/${neighbour.tenantId}/calendar/days?from=2026-09-30&to=2026-09-29`,
        )
      ).status,
    ).toBe(400)
    expect(
      (
        await test.request(
          neighbour,
          'GET',
          `/api/t/${neighbour.tenantId}/calendar/days?from=2026-01-01&to=2030-01-01`,
        )
      ).status,
    ).toBe(400)
  })
})

describe('changing the calendar', () => {
  it('is refused with a stale version, with what stands', async () => {
    expect((await put(neighbour, { closedDays: [{ date: '2026-12-01' }] }, 0)).status).toBe(200)
    const stale = await put(neighbour, { closedDays: [] }, 0)
    expect(stale.status).toBe(409)
    expect(await stale.json()).toMatchObject({
      current: { version: 1, override: { closedDays: [{ date: '2026-12-01' }] } },
    })
    expect((await put(neighbour, { closedDays: [] }, 1)).status).toBe(200)
  })

  it.each<[override: object, why: string]>([
    [{ week: { 1: [], 2: [], 3: [], 4: [], 5: [] } }, 'no day is left'],
    [
      {
        week: {
          1: [
            ['09:00', '12:00'],
            ['11:00', '13:00'],
          ],
        },
      },
      'hours overlap',
    ],
    [
      { closedDays: [{ date: '2026-12-01' }], openDays: [{ date: '2026-12-01' }] },
      'a day is open and closed',
    ],
    [{ timeZone: 'Mars/Olympus' }, 'there is no such zone'],
  ])('to %j is refused: %s', async (override, _why) => {
    const lone = await test.mintMember(await test.mintTenant(), ['estate-manager'])
    expect((await put(lone, override, 0)).status).toBe(400)
  })

  it('is for administrators of this tenant, and is audited', async () => {
    const steward = await test.mintMember(estate, ['steward'])
    expect((await put(steward, {}, 0)).status).toBe(403)
    expect(
      (await test.request(neighbour, 'PUT', `/api/t/${estate.id}/calendar`, { override: {}, version: 0 }))
        .status,
    ).toBe(404)
    const { rows } = await test.admin.query(
      "select before, after from kernel.audit_log where tenant_id = $1 and action = 'kernel.calendar.set' order by id desc limit 1",
      [neighbour.tenantId],
    )
    expect(rows).toEqual([{ before: { closedDays: [{ date: '2026-12-01' }] }, after: { closedDays: [] } }])
  })
})
