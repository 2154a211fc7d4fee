import { newId } from '@linli/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { getWorkOrder } from './get-work-order.ts'
import { reportWorkOrder } from './report-work-order.ts'
import { testBench, type Estate, type TestBench } from '../testing/test-bench.ts'

let test: TestBench
let estate: Estate

beforeAll(async () => {
  test = await testBench()
  estate = await test.mintEstate()
})
afterAll(() => test.close())

const leak = {
  kind: 'repair' as const,
  categoryKey: 'water-leak',
  description: '厨房天花板漏水',
  location: { areaText: '3栋1单元1204' },
}

describe('a report', () => {
  it('is refused in a company: orders live in estates', async () => {
    const group = await test.mintTenant({ kind: 'group' })
    const boss = await test.mintMember(group, ['group-admin'])
    await expect(test.run(boss, reportWorkOrder, leak)).rejects.toMatchObject({
      code: 'not_found',
      details: { reason: 'orders_live_in_estates' },
    })
    const menus = async (tenantId: string, member: typeof boss) => {
      const answer = await test.request(member, 'GET', `/api/t/${tenantId}/ui/plugins?surface=mobile`)
      const { plugins } = (await answer.json()) as { plugins: { id: string; menu: { key: string }[] }[] }
      return plugins.flatMap((plugin) => plugin.menu.map(({ key }) => key))
    }
    expect(await menus(group.id, boss)).not.toContain('report')
    expect(await menus(estate.tenant.id, estate.resident)).toContain('report')
  })

  it('puts a task that each reads in their own language', async () => {
    const order = await test.run(estate.resident, reportWorkOrder, leak)
    const titles = async (language: string) => {
      await test.admin.query('update auth.users set locale = $1 where id = $2', [
        language,
        estate.desk.accountId,
      ])
      const answer = await test.request(estate.desk, 'GET', `/api/t/${estate.tenant.id}/tasks?limit=100`)
      const { rows } = (await answer.json()) as { rows: { subjectId: string; title: string }[] }
      return rows.filter((row) => row.subjectId === order.id).map((row) => row.title)
    }
    expect(await titles('zh-CN')).toEqual(['派单：厨房天花板漏水'])
    expect(await titles('en')).toEqual(['Assign: 厨房天花板漏水'])
  })

  it('comes in with a number, a grade, two deadlines, a timeline, an event, an audit row and a task', async () => {
    const order = await test.run(estate.resident, reportWorkOrder, { ...leak, contactPhone: '19912341108' })
    expect(order).toMatchObject({
      state: 'received',
      kind: 'repair',
      grade: 2,
      category: { key: 'water-leak', name: '漏水渗水' },
      title: '厨房天花板漏水',
      reporterName: '李秀英',
      isLate: false,
      version: 1,
    })
    expect(order.number).toMatch(/^GD-\d{8}-\d{4}$/)
    expect(Date.parse(order.respond.dueAt!)).toBeGreaterThan(Date.now())
    expect(order.dueAt).toBe(order.respond.dueAt)
    expect(await test.timeline(order.id)).toEqual([
      { kind: 'reported', actor_kind: 'reporter', is_public: true, text: '厨房天花板漏水' },
    ])
    expect(await test.events(order.id)).toEqual(['reported@1'])
    const audit = await test.admin.query(
      'select action, actor_name, after from kernel.audit_log where subject_id = $1',
      [order.id],
    )
    expect(audit.rows).toEqual([
      {
        action: 'smart-property.work-order.report',
        actor_name: '李秀英',
        after: expect.objectContaining({ number: order.number, state: 'received' }),
      },
    ])
    const tasks = await test.admin.query(
      'select kind, assignee_role, path, due_at from kernel.tasks where subject_id = $1 and done_at is null',
      [order.id],
    )
    expect(tasks.rows).toEqual([
      {
        kind: 'work-order.dispatch',
        assignee_role: 'front-desk',
        path: `/t/${estate.tenant.id}/p/smart-property/work-orders?open=${order.id}`,
        due_at: new Date(order.dueAt!),
      },
    ])
    const timers = await test.admin.query('select name, due_at from kernel.timers where key = $1', [order.id])
    expect(timers.rows).toEqual([{ name: 'work-order', due_at: new Date(order.respond.warnAt!) }])
  })

  it('keeps the phone sealed, shows it masked', async () => {
    const order = await test.run(estate.resident, reportWorkOrder, { ...leak, contactPhone: '19912341108' })
    const { rows } = await test.admin.query('select * from p_smart_property.work_orders where id = $1', [
      order.id,
    ])
    expect(JSON.stringify(rows)).not.toContain('19912341108')
    expect((await test.run(estate.desk, getWorkOrder, { id: order.id })).contact).toEqual({
      name: '李*英',
      phone: '199****1108',
      personId: null,
      canReveal: true,
      isOwnEntry: false,
    })
  })

  it('counts numbers by tenant and local day', async () => {
    const fresh = await test.mintEstate()
    test.setNow(new Date('2026-11-22T15:59:00Z'))
    const first = await test.run(fresh.resident, reportWorkOrder, leak)
    const second = await test.run(fresh.resident, reportWorkOrder, leak)
    test.setNow(new Date('2026-11-22T16:01:00Z'))
    const afterMidnight = await test.run(fresh.resident, reportWorkOrder, leak)
    test.setNow(null)
    expect([first.number, second.number, afterMidnight.number]).toEqual([
      'GD-20261122-0001',
      'GD-20261122-0002',
      'GD-20261123-0001',
    ])
  })

  it('takes an emergency round the clock and other grades in working time', async () => {
    // A Saturday night.
    test.setNow(new Date('2026-11-21T14:00:00Z'))
    const trapped = await test.run(estate.resident, reportWorkOrder, { ...leak, categoryKey: 'lift-trapped' })
    const noise = await test.run(estate.resident, reportWorkOrder, { ...leak, categoryKey: 'lift-noise' })
    test.setNow(null)
    expect(trapped).toMatchObject({
      grade: 1,
      respond: { limitMinutes: 5, dueAt: '2026-11-21T14:05:00Z' },
      solve: { dueAt: '2026-11-21T15:00:00Z' },
    })
    expect(noise.grade).toBe(3)
    expect(Date.parse(noise.respond.dueAt!)).toBeGreaterThan(Date.parse('2026-11-22T00:00:00Z'))
    const { rows } = await test.admin.query('select is_urgent from kernel.notifications where path like $1', [
      `%${trapped.id}`,
    ])
    expect(rows.length).toBe(3)
    expect(rows.every((row) => row.is_urgent)).toBe(true)
  })

  it('answers a repeated request with the same order, and refuses the same id under another key', async () => {
    const id = newId()
    const options = { idempotencyKey: newId() }
    const first = await test.run(estate.resident, reportWorkOrder, { ...leak, id }, options)
    const again = await test.run(estate.resident, reportWorkOrder, { ...leak, id }, options)
    expect(again).toEqual(first)
    await expect(
      test.run(estate.resident, reportWorkOrder, { ...leak, id }, { idempotencyKey: newId() }),
    ).rejects.toMatchObject({ code: 'conflict', details: { reason: 'already_reported' } })
    const { rows } = await test.admin.query(
      'select count(*)::int as n from p_smart_property.work_order_steps where work_order_id = $1',
      [id],
    )
    expect(rows[0].n).toBe(1)
  })

  it('is registered by staff for a caller without an account', async () => {
    const order = await test.run(estate.desk, reportWorkOrder, {
      ...leak,
      kind: 'complaint',
      channel: 'call',
      grade: 1,
      onBehalf: { name: '王秀兰', phone: '199 0000 2222' },
    })
    expect(order).toMatchObject({ grade: 1, reporterName: '王*兰' })
    const detail = await test.run(estate.manager, getWorkOrder, { id: order.id })
    expect(detail).toMatchObject({
      channel: 'call',
      registeredBy: '王小丽',
      isMine: false,
      contact: { phone: '199****2222' },
    })
  })
})

describe('a report is refused', () => {
  it.each([
    ['for somebody else by a resident', { onBehalf: { name: '王秀兰' } }],
    ['with a grade by a resident', { grade: 1 }],
    ['as a call by a resident', { channel: 'call' as const }],
  ])('%s', async (_what, extra) => {
    await expect(test.run(estate.resident, reportWorkOrder, { ...leak, ...extra })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
  it.each([
    ['without words and photo', { description: '' }, 'words_or_photo'],
    ['for an unknown category', { categoryKey: 'no-such' }, 'no_such_category'],
    ['for a category of another kind', { categoryKey: 'service-attitude' }, 'category_of_another_kind'],
  ])('%s', async (_what, extra, rule) => {
    await expect(test.run(estate.resident, reportWorkOrder, { ...leak, ...extra })).rejects.toMatchObject({
      code: 'bad_input',
      details: { issues: [expect.objectContaining({ rule })] },
    })
  })
  it('with a photo that somebody else uploaded', async () => {
    await expect(
      test.run(estate.resident, reportWorkOrder, { ...leak, fileIds: [newId()] }),
    ).rejects.toMatchObject({ code: 'not_found' })
  })
})
