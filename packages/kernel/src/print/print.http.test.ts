import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'

import { pluginKit } from '../action/define-action.ts'
import { kernelManifest } from '../plugins/kernel-plugin.ts'
import { definePlugin } from '../plugins/server-plugin.ts'
import type { TestKernel, TestMember, TestTenant } from '../testing/index.ts'
import { type PrintDesk, printDesk, read } from './testing/print-desk.ts'
import { printProcesses, printsUnderWay } from './testing/prints-under-way.ts'

let test: TestKernel
let estate: TestTenant
let manager: TestMember
let get: PrintDesk['get']

beforeAll(async () => {
  ;({ test, estate, manager, get } = await printDesk())
})
afterEach(() => vi.restoreAllMocks())
afterAll(() => test.close())

const watchedLog = () => ({
  error: vi.spyOn(test.kernel.log, 'error'),
  info: vi.spyOn(test.kernel.log, 'info'),
})

describe('a print is on record', () => {
  const auditedOf = async ({ accountId }: TestMember) => {
    const { rows } = await test.admin.query(
      'select action, subject, after from kernel.audit_log where tenant_id = $1 and account_id = $2',
      [estate.id, accountId],
    )
    return rows
  }

  it('with what it was of', async () => {
    const member = await test.mintMember(estate, ['estate-manager'])
    await read(await get('sheet?rows=2&more=nothing-the-query-knows', member))
    expect(await auditedOf(member)).toEqual([
      {
        action: 'kernel.print.make',
        subject: 'kernel.print',
        after: { name: 'desk.sheet.read', input: { rows: '2' } },
      },
    ])
  })

  it('and what was not made is not', async () => {
    const member = await test.mintMember(estate, ['estate-manager'])
    const answer = await get('sheet?rows=5001', member)
    expect(answer.status).toBe(422)
    expect(await answer.json()).toMatchObject({
      code: 'limit_exceeded',
      reason: 'print_rows',
      title: '内容太多，一次最多打印 5000 行，请缩小筛选范围，或改为导出表格',
    })
    expect(await auditedOf(member)).toEqual([])
  })

  it('nor what its reader did not wait for, whose process ends', async () => {
    const member = await test.mintMember(estate, ['estate-manager'])
    const reader = new AbortController()
    const { error, info } = watchedLog()
    const asked = test.app.request(`/api/t/${estate.id}/p/desk/print/sheet?rows=3000`, {
      headers: { cookie: member.cookie },
      signal: reader.signal,
    })
    await vi.waitFor(() => expect(printsUnderWay()).toBe(1))
    reader.abort()
    expect((await asked).status).toBe(503)
    expect(printsUnderWay()).toBe(0)
    expect(await auditedOf(member)).toEqual([])
    expect(error).not.toHaveBeenCalled()
    expect(info).toHaveBeenCalledWith(expect.objectContaining({ code: 'unavailable' }), 'reader left')
  })

  it('nor what its process broke down over: the reader hears that it is ours, the log why', async () => {
    const member = await test.mintMember(estate, ['estate-manager'])
    const { error } = watchedLog()
    const asked = get('sheet?rows=3000', member)
    await vi.waitFor(() => expect(printsUnderWay()).toBe(1))
    process.kill(printProcesses()[0]!, 'SIGSEGV')
    const answer = await asked
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([500, null])
    expect(await answer.json()).toMatchObject({ code: 'internal' })
    const err = expect.objectContaining({ message: expect.stringContaining('SIGSEGV') })
    expect(error).toHaveBeenCalledWith(expect.objectContaining({ err }), 'request failed')
    expect(await auditedOf(member)).toEqual([])
  })

  it('and a printer too busy for one who waits is an error of ours', async () => {
    const { error } = watchedLog()
    const answers = await Promise.all(Array.from({ length: 8 }, () => get('sheet?rows=0')))
    expect(answers.map(({ status }) => status).toSorted()).toContain(503)
    expect(error).toHaveBeenCalledWith(expect.objectContaining({ code: 'unavailable' }), 'request failed')
  })
})

describe('refusals', () => {
  it.each([
    ['no session', 'nobody', 'sheet?rows=1', 401],
    ['a role without the permission', 'resident', 'sheet?rows=1', 403],
    ['a wrong input', 'manager', 'sheet?rows=many', 400],
    ['no such print', 'manager', 'secrets', 404],
    ['another estate', 'stranger', 'sheet?rows=1', 404],
  ] as const)('%s', async (_what, who, path, status) => {
    const member =
      who === 'manager'
        ? manager
        : who === 'nobody'
          ? null
          : await test.mintMember(who === 'resident' ? estate : await test.mintTenant(), [
              who === 'resident' ? 'resident' : 'estate-manager',
            ])
    const answer = await get(path, member)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
  })

  it('a plugin that is switched off', async () => {
    const place = await test.mintTenant()
    const member = await test.mintMember(place, ['estate-manager'])
    await test.admin.query('update kernel.tenant_plugins set is_enabled = false where tenant_id = $1', [
      place.id,
    ])
    const answer = await test.request(member, 'GET', `/api/t/${place.id}/p/desk/print/sheet?rows=1`)
    expect(await answer.json()).toMatchObject({ status: 404, code: 'plugin_disabled' })
  })

  it('a print of what is no query of the plugin', () => {
    const { defineAction } = pluginKit({ id: 'desk', capabilities: [] })
    const operation = defineAction({
      name: 'desk.sheet.tear',
      can: 'member',
      input: z.object({}),
      output: z.object({}),
      run: async () => ({}),
    })
    const manifest = { ...kernelManifest, id: 'desk', permissions: {} }
    const print = {
      name: 'torn',
      title: { 'zh-CN': '', en: '' },
      operation,
      document: () => ({ title: '', blocks: [] }),
    }
    expect(() => definePlugin({ manifest, routes: [], prints: [print] })).toThrow(
      /print torn reads desk.sheet.tear/,
    )
  })
})
