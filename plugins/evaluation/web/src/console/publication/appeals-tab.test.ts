import { indexRubric } from '@linli/evaluation-contract/scoring'
import { ProblemError } from '@linli/web-kit'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from 'vue'

import { openPage, textOf } from '../score/testing/open-page.ts'
import { sampleDoc } from '../score/testing/sample-score.ts'
import { buttonOf, dialog, press, settled, submit, type } from './testing/dom.ts'
import { appealOf, scoringOf } from './testing/sample-publication.ts'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn(), may: new Set<string>() }))
vi.mock('../evaluation-api.ts', () => ({
  evaluationApi: { get: calls.get, post: calls.post, link: (path: string) => path },
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
const { default: AppealsTab } = await import('./AppealsTab.vue')

const campaign = scoringOf({ state: 'preliminary' })
let rows = [appealOf()]
let app: App
let changed = 0
beforeEach(() => {
  calls.may = new Set(['decide'])
  changed = 0
  calls.get.mockReset().mockImplementation(async () => ({ rows }))
  calls.post.mockReset().mockResolvedValue({})
  vi.stubGlobal('fetch', async () => Response.json({ rows: [] }))
})
afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})
async function open(change: Parameters<typeof appealOf>[0] = {}, query = 'open=appeal') {
  rows = [appealOf(change)]
  const page = await openPage(
    AppealsTab,
    { campaign, onChanged: () => (changed += 1) },
    `/c?tab=appeals&${query}`,
  )
  app = page.app
  await settled()
  return { ...page, panel: () => textOf(page.root.querySelector('aside')) }
}

describe('an objection', () => {
  it('shows its grounds, its evidence, and what the part stands at', async () => {
    const { panel } = await open()
    expect(panel()).toContain('现场有座谈记录，请复核')
    expect(panel()).toContain('座谈会记录')
    expect(panel()).toContain('记录.pdf')
    expect(panel()).toContain('2.5 分（满分 4），不计这件异议')
    expect(calls.get).toHaveBeenCalledWith(
      '/appeals',
      expect.objectContaining({
        query: expect.objectContaining({ campaign: campaign.id, state: undefined }),
      }),
    )
  })

  it('opens a file of its evidence by leave that is asked for then, and not before', async () => {
    const { root } = await open()
    const files = () =>
      calls.get.mock.calls.map(([path]) => String(path)).filter((path) => path.includes('/files/'))
    expect(files()).toEqual([])
    const beside = { opener: {}, location: { replace: vi.fn() }, close: vi.fn() }
    vi.stubGlobal('open', () => beside)
    calls.get.mockResolvedValueOnce({ url: '/api/t/x/shared-files/f?ticket=t', thumbUrl: null })
    press('记录.pdf', root)
    await settled()
    const { assessmentId, evidence } = appealOf()
    expect(files()).toEqual([`/assessments/${assessmentId}/files/${evidence[0]?.files[0]?.id}`])
    expect(beside.location.replace).toHaveBeenCalledWith('/api/t/x/shared-files/f?ticket=t')
  })

  it('is admitted with the version that was seen', async () => {
    await open()
    press('受理')
    await settled()
    submit().click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith('/appeals/appeal/admit', { version: 1 })
    expect(changed).toBe(1)
  })

  it('is decided among the printed points, with a reason for everybody', async () => {
    await open({ state: 'admitted', version: 2 })
    press('答复')
    await settled()
    const radios = [...dialog().querySelectorAll<HTMLInputElement>('input[type=radio]')]
    expect(radios.map(({ value }) => value)).toEqual(['0', '2.5', '3', '3.5', '4'])
    expect(textOf(dialog())).toContain('目前 2.5 分，满分 4 分')
    radios.at(-1)?.click()
    await settled()
    expect(submit().disabled).toBe(true)
    type(dialog().querySelector('textarea'), '座谈记录属实')
    await settled()
    submit().click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith('/appeals/appeal/decide', {
      version: 2,
      points: 4,
      publicReason: '座谈记录属实',
    })
  })

  it('that somebody else moved meanwhile is read again, and says so', async () => {
    const { root } = await open()
    press('不予采纳', root.querySelector('aside') ?? undefined)
    await settled()
    type(dialog().querySelector('textarea'), '材料与此无关')
    await settled()
    calls.post.mockRejectedValue(
      new ProblemError({
        type: 'about:blank',
        title: '这条记录已有新的版本',
        status: 409,
        code: 'stale_version',
        requestId: '',
      }),
    )
    const before = calls.get.mock.calls.length
    submit().click()
    await settled()
    expect(textOf(dialog())).toContain('这条记录已有新的版本')
    expect(calls.get.mock.calls.length).toBeGreaterThan(before)
  })

  it('to points of one’s own scoring is left to somebody else, and says why', async () => {
    const { panel, root } = await open({ isOwnScoring: true })
    expect(panel()).toContain('您给这个小区评过分')
    const aside = root.querySelector('aside') ?? undefined
    expect(aside).toBeDefined()
    expect([buttonOf('受理', aside), buttonOf('不予采纳', aside)]).toEqual([undefined, undefined])
  })

  it('that is over shows the answer and offers nothing', async () => {
    const { panel } = await open({
      state: 'decided',
      points: 4,
      publicReason: '座谈记录属实',
      decidedAt: '2026-06-20T02:00:00Z',
      decidedByName: '李主任',
    })
    expect(panel()).toContain('座谈记录属实')
    expect(panel()).toContain('已经公布的结果要另行更正')
    expect(buttonOf('答复')).toBeUndefined()
  })
})

it('lists by the state in the address, and asks for all by one that is none', async () => {
  await open({}, 'state=decided')
  expect(calls.get.mock.lastCall?.[1]).toMatchObject({ query: { state: 'decided' } })
  app.unmount()
  await open({}, 'state=lost')
  expect(calls.get.mock.lastCall?.[1]).toMatchObject({ query: { state: undefined } })
})
