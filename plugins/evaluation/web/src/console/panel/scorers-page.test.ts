import { indexRubric } from '@linli/evaluation-contract/scoring'
import { ProblemError } from '@linli/web-kit'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from 'vue'

import { textOf } from '../score/testing/open-page.ts'
import { sampleDoc } from '../score/testing/sample-score.ts'
import { button, lastButton, openPanel, settled, stubShell, type } from './testing/open-panel.ts'
import { idOf, scorerOf } from './testing/sample-panel.ts'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn(), put: vi.fn(), may: new Set<string>() }))
vi.mock('../evaluation-api.ts', () => ({
  evaluationApi: {
    get: calls.get,
    post: calls.post,
    put: calls.put,
    link: (path: string) => path,
  },
}))
vi.mock('../score/rubric-index.ts', () => ({ rubricIndexOf: async () => indexRubric(sampleDoc) }))
vi.mock('@linli/web-kit', async (original) => ({
  ...(await original<object>()),
  useChanged: () => {},
  useCan: () => (verb: string) => calls.may.has(verb),
}))
vi.mock('@linli/ui-console', async (original) => ({
  ...(await original<object>()),
  toast: { done: () => {}, problem: () => {} },
}))
const { default: ScorersPage } = await import('./ScorersPage.vue')

const answers: Record<string, unknown> = {}
let app: App
beforeEach(() => {
  stubShell()
  calls.may.clear()
  calls.may.add('manage')
  Object.assign(answers, {
    '/scorers': {
      rows: [scorerOf(11, { certifiedUntil: '2020-01-01', conflicts: 2 }), scorerOf(12, { isActive: false })],
    },
    '/scorers/candidates': { rows: [{ accountId: idOf(50), name: '陈专家', title: '高级工程师' }] },
    '/rubrics': { rows: [{ id: idOf(2), effectiveFrom: '2026-01-01' }] },
    [`/scorers/${idOf(11)}/conflicts`]: {
      rows: [
        {
          id: idOf(60),
          companyId: idOf(70),
          estateId: null,
          label: '长泰物业',
          kind: 'employment',
          isDetected: true,
          detectedBy: 'account',
          note: '',
          endedAt: null,
        },
        {
          id: idOf(61),
          companyId: null,
          estateId: idOf(80),
          label: '景田花园',
          kind: 'residence',
          isDetected: false,
          detectedBy: null,
          note: '三栋',
          endedAt: null,
        },
      ],
    },
    '/scorers/companies': {
      companies: [{ id: idOf(71), name: '莲花物业' }],
      estates: [{ id: idOf(81), name: '莲花北村', companyId: idOf(71), companyName: '莲花物业' }],
    },
  })
  calls.get.mockReset().mockImplementation(async (path: string) => answers[path])
  calls.post.mockReset().mockResolvedValue({ id: idOf(13) })
  calls.put.mockReset()
})
afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})
async function open(address = '/scorers') {
  const page = await openPanel(ScorersPage, {}, address)
  app = page.app
  return page
}
const panel = () => textOf(document.querySelector('aside'))

it('lists scorers by what they know, with certificates that are over, and asks by no invented filter', async () => {
  const { root } = await open('/scorers?isActive=perhaps')
  const [first, second] = [...root.querySelectorAll('tbody tr')].map(textOf)
  expect(first).toMatch(/评委11.*长泰物业.*党建引领.*已过期.*在聘.*2 项/)
  expect(second).toMatch(/评委12.*未设期限.*停聘/)
  const asked = calls.get.mock.calls.find(([path]) => path === '/scorers')
  expect(asked?.[1].query.isActive).toBeUndefined()
})

it('asks for certificates and conflicts that the address names, and opens a scorer beyond the list', async () => {
  answers[`/scorers/${idOf(99)}`] = scorerOf(99)
  await open(`/scorers?certificate=soon&hasConflicts=true&open=${idOf(99)}`)
  const asked = calls.get.mock.calls.find(([path]) => path === '/scorers')
  expect(asked?.[1].query).toMatchObject({ certificate: 'soon', hasConflicts: 'true' })
  expect(panel()).toContain('评委99')
})

it('adds an expert with employer, expertise and certificate', async () => {
  await open()
  button('添加评委')!.click()
  await settled()
  expect(lastButton('添加评委')!.disabled).toBe(true)
  type('专家', idOf(50))
  type('工作单位', ' 市质协 ')
  document.querySelector<HTMLInputElement>('[role="dialog"] input[type="checkbox"]')!.click()
  await settled()
  lastButton('添加评委')!.click()
  await settled()
  expect(calls.post).toHaveBeenCalledWith('/scorers', {
    id: expect.any(String),
    accountId: idOf(50),
    employer: '市质协',
    expertise: ['G1'],
    certifiedUntil: null,
  })
})

it('changes a scorer by the version seen, and reads anew where somebody was faster', async () => {
  await open(`/scorers?open=${idOf(11)}`)
  const stale = { type: 'about:blank', title: '评委信息刚刚改动过', status: 409, requestId: '' }
  calls.put.mockRejectedValue(new ProblemError({ ...stale, code: 'stale_version' }))
  button('修改')!.click()
  await settled()
  const before = calls.get.mock.calls.filter(([path]) => path === '/scorers').length
  button('保存')!.click()
  await settled()
  expect(calls.put.mock.calls[0]?.[1]).toMatchObject({ version: 3, isActive: true })
  expect(textOf(document.querySelector('[role="dialog"]'))).toContain('评委信息刚刚改动过')
  expect(calls.get.mock.calls.filter(([path]) => path === '/scorers')).toHaveLength(before + 1)
})

describe('conflicts', () => {
  it('say who found them, and end with a reason', async () => {
    await open(`/scorers?open=${idOf(11)}`)
    expect(panel()).toContain(
      '长泰物业公司系统发现在该公司任职本系统中有该公司（或其上级、下属单位、在管小区）的账号',
    )
    const exports = [...document.querySelectorAll<HTMLAnchorElement>('a[download]')].map((each) =>
      each.getAttribute('href'),
    )
    expect(exports).toContain(`/scorers/${idOf(11)}/conflicts/export`)
    expect(panel()).toContain('景田花园小区人工登记住在该小区三栋')
    button('结束回避长泰物业')!.click()
    await settled()
    type('原因', '已经离职')
    await settled()
    lastButton('结束回避')!.click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith(`/scorers/${idOf(11)}/conflicts/${idOf(60)}/end`, {
      reason: '已经离职',
    })
  })

  it('are declared with a company', async () => {
    await open(`/scorers?open=${idOf(11)}`)
    button('登记回避')!.click()
    await settled()
    document.querySelector<HTMLInputElement>(`input[value="${idOf(71)}"]`)!.click()
    type('原因', 'family')
    await settled()
    lastButton('登记回避')!.click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith(`/scorers/${idOf(11)}/conflicts`, {
      conflictId: expect.any(String),
      companyId: idOf(71),
      label: '莲花物业',
      kind: 'family',
      note: '',
    })
  })

  it('are declared with one estate, found by its name', async () => {
    await open(`/scorers?open=${idOf(11)}`)
    button('登记回避')!.click()
    await settled()
    document.querySelector<HTMLInputElement>('input[value="estate"]')!.click()
    await settled()
    document.querySelector<HTMLInputElement>(`input[value="${idOf(81)}"]`)!.click()
    type('原因', 'residence')
    await settled()
    lastButton('登记回避')!.click()
    await settled()
    expect(calls.post.mock.calls[0]?.[1]).toMatchObject({
      estateId: idOf(81),
      label: '莲花北村',
      kind: 'residence',
    })
  })

  it('are read alone by who may not manage them', async () => {
    calls.may.clear()
    await open(`/scorers?open=${idOf(11)}`)
    expect(panel()).toContain('长泰物业')
    expect(button('登记回避')).toBeUndefined()
    expect(button('添加评委')).toBeUndefined()
  })
})
