import { indexRubric } from '@linli/evaluation-contract/scoring'
import { ProblemError } from '@linli/web-kit'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from 'vue'

import { openPage, textOf } from '../score/testing/open-page.ts'
import { sampleDoc } from '../score/testing/sample-score.ts'
import { choose, dialog, press, settled, submit, type } from './testing/dom.ts'
import { appealOf, entryOf, publicationOf, readinessOf, scoringOf } from './testing/sample-publication.ts'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn(), may: new Set<string>() }))
vi.mock('../evaluation-api.ts', () => ({
  evaluationApi: {
    get: calls.get,
    post: calls.post,
    link: (path: string, query: object) => `${path}?${JSON.stringify(query)}`,
  },
}))
vi.mock('../score/rubric-index.ts', () => ({ rubricIndexOf: async () => indexRubric(sampleDoc) }))
vi.mock('@linli/web-kit', async (original) => ({
  ...(await original<object>()),
  useChanged: () => {},
  useTenant: () => ({ tenant: { id: 'x', kind: 'association', timezone: 'Asia/Shanghai' } }),
  useCan: () => (verb: string) => calls.may.has(verb),
}))
vi.mock('@linli/ui-console', async (original) => ({
  ...(await original<object>()),
  toast: { done: () => {}, problem: () => {} },
}))
const { default: ResultsTab } = await import('./ResultsTab.vue')

const campaign = scoringOf()
const answers: Record<string, unknown> = {}
let app: App
let changed = 0

beforeEach(() => {
  calls.may = new Set(['manage', 'publish', 'read'])
  changed = 0
  for (const path of Object.keys(answers)) delete answers[path]
  Object.assign(answers, {
    [`/campaigns/${campaign.id}/publications`]: { rows: [] },
    [`/campaigns/${campaign.id}/readiness`]: readinessOf(),
    [`/campaigns/${campaign.id}/awards`]: { rows: [] },
    '/appeals': { rows: [] },
    '/publications/p1/ranking': { rows: [entryOf('甲'), entryOf('乙', { rank: 2, total: 6 })] },
    '/publications/p2/ranking': { rows: [entryOf('丙')] },
  })
  calls.get.mockReset().mockImplementation(async (path: string) => {
    if (path in answers) return answers[path]
    throw new ProblemError({
      type: 'about:blank',
      title: '找不到',
      status: 404,
      code: 'not_found',
      requestId: '',
    })
  })
  calls.post.mockReset().mockResolvedValue({})
  vi.stubGlobal('fetch', async () => Response.json({ rows: [] }))
})
afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})
async function open(change: Parameters<typeof scoringOf>[0] = {}, address = '/c?tab=results') {
  const page = await openPage(
    ResultsTab,
    { campaign: scoringOf(change), onChanged: () => (changed += 1) },
    address,
  )
  app = page.app
  await settled()
  return page
}
const published = (...rows: unknown[]) => (answers[`/campaigns/${campaign.id}/publications`] = { rows })

describe('what is published', () => {
  it('is listed with hash, signature and key, and ranked with bars and the leaf of each entry', async () => {
    published(publicationOf(1))
    const { root } = await open({ state: 'preliminary' })
    press('指纹和签名')
    await settled()
    const facts = textOf(root.querySelector('.cards'))
    for (const digit of ['1', '4', '6']) expect(facts).toContain(digit.repeat(64))
    expect(facts).toContain('5'.repeat(128))
    expect([...root.querySelectorAll('.ranking tbody tr')].map(textOf)).toEqual([
      expect.stringContaining('甲小区示例物业7.5'),
      expect.stringContaining('乙小区示例物业6'),
    ])
    expect(root.querySelector('.bars')?.getAttribute('aria-label')).toBe('党建引领 7.5 分，满分 9')
    root.querySelector<HTMLButtonElement>('.ranking tbody button.open')?.click()
    await settled()
    const panel = root.querySelector('aside')
    expect(textOf(panel)).toContain('7'.repeat(64))
    expect(panel?.querySelector('footer a')?.getAttribute('href')).toBe('/print/result-sheet?{"id":"甲"}')
  })

  it('opens an entry by a link although the list has not come to it, and says when there is none', async () => {
    published(publicationOf(1))
    answers['/entries/far'] = entryOf('远', { rank: 2999 })
    const { root, router } = await open({ state: 'preliminary' }, '/c?tab=results&open=far')
    expect(textOf(root.querySelector('aside'))).toContain('第 2999 名')
    await router.push('/c?tab=results&open=none')
    await settled()
    expect(textOf(root.querySelector('aside'))).toContain('找不到这个条目')
  })

  it('is shown as it was, and named as superseded, when an earlier one is chosen', async () => {
    published(publicationOf(2, { kind: 'final' }), publicationOf(1))
    const { root, router } = await open({ state: 'final' })
    expect(textOf(root.querySelector('.ranking tbody'))).toContain('丙小区')
    press('看这次的排名')
    await settled()
    expect(router.currentRoute.value.query).toEqual({ tab: 'results', publication: 'p1' })
    expect(textOf(root.querySelector('.ranking tbody'))).toContain('甲小区')
    expect(textOf(root.querySelector('.ranking'))).toContain('以最近一次为准')
    expect(root.querySelector('.ranking input[type=checkbox]')).toBeNull()
  })

  it('of a final result has awards with their certificates', async () => {
    published(publicationOf(1, { kind: 'final' }))
    answers[`/campaigns/${campaign.id}/awards`] = {
      rows: [
        {
          id: 'w',
          entryId: '甲',
          key: 'gold',
          title: { 'zh-CN': '金奖', en: 'Gold' },
          estate: '甲小区',
          company: '示例物业',
          total: 7.5,
          rank: 1,
          reason: 'border_tie_included',
        },
      ],
    }
    const { root } = await open({ state: 'final' })
    expect(textOf(root.querySelector('.awards tbody'))).toContain('金奖甲小区并列入选')
    expect(root.querySelector('.awards tbody a')?.getAttribute('href')).toBe('/print/certificate?{"id":"w"}')
  })
})

describe('a correction', () => {
  it('names picked estates with a reason and printed points, and those of objections decided since', async () => {
    published(publicationOf(1))
    answers['/appeals'] = {
      rows: [
        appealOf({
          assessmentId: 'a-丁',
          estateName: '丁小区',
          state: 'decided',
          points: 4,
          publicReason: '座谈记录属实',
          decidedAt: '2026-06-20T02:00:00Z',
        }),
      ],
    }
    answers[`/campaigns/${campaign.id}/assessments/a-甲/points`] = {
      parts: [{ id: 'A11.c', points: 3, layer: 'reconciled', reason: '' }],
    }
    const { root } = await open({ state: 'preliminary' })
    root.querySelector<HTMLInputElement>('.ranking tbody input[type=checkbox]')?.click()
    await settled()
    press('更正所选小区')
    await settled()
    const [ofAppeal, picked] = dialog().querySelectorAll('fieldset')
    expect(textOf(ofAppeal ?? null)).toContain('丁小区')
    expect(submit().disabled).toBe(true)
    type(picked?.querySelector('textarea') ?? null, '漏算一次活动')
    const [part, points] = picked?.querySelectorAll('select') ?? []
    choose(part, 'A11.c')
    await settled()
    expect(textOf(picked ?? null)).toContain('现为 3 分（评委复核后一致）')
    expect([...(points?.options ?? [])].map(({ value }) => value)).toEqual(['', '0', '2.5', '3', '3.5', '4'])
    choose(points, '2.5')
    await settled()
    submit().click()
    await settled()
    expect(calls.post.mock.calls[0]?.[1]).toMatchObject({
      kind: 'correction',
      corrects: [
        { assessmentId: 'a-丁', reason: '座谈记录属实', parts: {} },
        { assessmentId: 'a-甲', reason: '漏算一次活动', parts: { 'A11.c': 2.5 } },
      ],
    })
  })

  it('shows every estate that would change without a reason', async () => {
    published(publicationOf(1))
    answers['/appeals'] = {
      rows: [
        appealOf({
          state: 'decided',
          points: 4,
          publicReason: '座谈记录属实',
          decidedAt: '2026-06-20T02:00:00Z',
        }),
      ],
    }
    await open({ state: 'preliminary' })
    press('更正结果')
    await settled()
    const issue = (estate: string) => ({
      path: 'corrects',
      rule: 'correction_unnamed',
      message: `${estate}的得分会变，请写明原因`,
    })
    calls.post.mockRejectedValue(
      new ProblemError({
        type: 'about:blank',
        title: '请检查填写的内容',
        status: 400,
        code: 'bad_input',
        requestId: '',
        issues: [issue('乙小区'), issue('丙小区')],
      }),
    )
    submit().click()
    await settled()
    expect(textOf(dialog())).toContain('乙小区的得分会变，请写明原因丙小区的得分会变，请写明原因')
  })
})
