import type { SitePlan, SiteVersion, VisitDetail } from '@linli/evaluation-contract/site'
import { ProblemError } from '@linli/web-kit'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from 'vue'

import { buttonOf, choose, dialog, press, settled, submit, type } from '../publication/testing/dom.ts'
import { scoringOf } from '../publication/testing/sample-publication.ts'
import { openPage, textOf } from '../score/testing/open-page.ts'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn(), may: new Set<string>() }))
vi.mock('../evaluation-api.ts', () => ({
  evaluationApi: { get: calls.get, post: calls.post, link: (path: string) => path },
}))
vi.mock('@linli/web-kit', async (original) => ({
  ...(await original<object>()),
  useChanged: () => {},
  useCan: () => (verb: string) => calls.may.has(verb),
  tenantHttp: { link: (path: string) => path },
}))
vi.mock('@linli/ui-console', async (original) => ({
  ...(await original<object>()),
  toast: { done: () => {}, problem: () => {} },
}))
const { default: SiteTab } = await import('./SiteTab.vue')

const base = scoringOf()
const campaign = { ...base, policies: { ...base.policies, checksOnSite: true } }
const words = (text: string) => ({ 'zh-CN': text, en: text })
const version = (id: string, change: Partial<SiteVersion> = {}): SiteVersion => ({
  id,
  hash: 'h',
  receivedAt: '2026-09-08T04:00:00Z',
  flags: [],
  kind: 'part',
  part: 'J3',
  points: 4,
  levelId: null,
  judges: {},
  note: '齐全',
  inspector: '核查组长',
  deviceKey: 'd',
  seq: 1,
  capturedAt: '2026-09-08T03:00:00Z',
  clockOffsetMs: 0,
  hasPlace: true,
  media: [],
  isLatest: true,
  ...change,
})
const visitOf = (change: Partial<VisitDetail> = {}): VisitDetail => ({
  id: 'visit',
  campaignId: campaign.id,
  assessmentId: 'a',
  estateName: '云栖里',
  companyName: '示例物业',
  day: '2026-09-08',
  place: '北环路 8 号',
  state: 'handed_in',
  inspectors: [
    { scorerId: 'x', name: '核查组长', isLead: true, isFit: true },
    { scorerId: 'y', name: '核查员', isLead: false, isFit: true },
  ],
  parts: 1,
  captured: 1,
  mediaMissing: 0,
  conflicts: 1,
  reason: null,
  handedInAt: '2026-09-08T05:00:00Z',
  version: 4,
  partList: [{ id: 'J3', item: words('阵地'), label: words('宣传阵地'), max: 4 }],
  captures: [
    version('mine'),
    version('theirs', {
      points: 2,
      note: '缺一块',
      inspector: '核查员',
      flags: ['clock_jump'],
      media: [
        { sha256: 's', kind: 'photo', fileId: 'photo', serverSha256: 's', receivedAt: '', isSame: true },
      ],
    }),
  ],
  conflictList: [
    {
      id: 'conflict',
      part: 'J3',
      label: words('宣传阵地'),
      state: 'open',
      versions: ['mine', 'theirs'],
      chosenId: null,
      reason: null,
      decidedByName: null,
      version: 2,
    },
  ],
  ...change,
})
const plan: SitePlan = {
  siteBy: '2026-09-15',
  parts: [],
  inspectors: [
    { scorerId: 'x', name: '核查组长', visits: 0 },
    { scorerId: 'y', name: '核查员', visits: 2 },
  ],
  estates: [
    { assessmentId: 'a', estateName: '云栖里', companyName: '示例物业', barred: ['y'] },
    { assessmentId: 'b', estateName: '松涛苑', companyName: '示例物业', barred: [] },
  ],
}

let visit: VisitDetail
let app: App
let changed = 0
beforeEach(() => {
  calls.may = new Set(['manage', 'read'])
  changed = 0
  visit = visitOf()
  calls.get.mockReset().mockImplementation(async (path: string) => {
    if (path.endsWith('/site-plan')) return plan
    return path === '/site-visits/visit' ? visit : { rows: [visit] }
  })
  calls.post.mockReset().mockResolvedValue({})
  vi.stubGlobal('fetch', async () => Response.json({ rows: [] }))
})
afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})
async function open(query = 'open=visit') {
  const page = await openPage(SiteTab, { campaign, onChanged: () => (changed += 1) }, `/c?tab=site&${query}`)
  app = page.app
  await settled()
  return { ...page, panel: () => textOf(page.root.querySelector('aside')) }
}

describe('a visit whose versions differ', () => {
  it('shows both with their pictures and what is odd, and cannot be settled', async () => {
    const { root, panel } = await open()
    expect(panel()).toContain('待裁定')
    expect(panel()).toContain('缺一块')
    expect(panel()).toContain('手机时间倒退超过 10 分钟')
    expect(root.querySelector('aside img')?.getAttribute('src')).toBe('/files/photo/thumb')
    expect(buttonOf('认定核查结果')?.disabled).toBe(true)
  })

  it('is decided for one of them, with the reason and the version that was seen', async () => {
    await open()
    press('裁定')
    await settled()
    expect(submit().disabled).toBe(true)
    dialog().querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click()
    type(dialog().querySelector('textarea'), '照片显示缺一块')
    await settled()
    submit().click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith('/site-conflicts/conflict/decide', {
      version: 2,
      captureId: 'theirs',
      reason: '照片显示缺一块',
    })
    expect(changed).toBe(1)
  })
})

it('says of a version that came after the hand-in that it counts only if it is chosen', async () => {
  visit = visitOf({ captures: [version('mine'), version('theirs', { flags: ['late'], isLatest: false })] })
  const { panel } = await open()
  expect(panel()).toContain('裁定后才算')
  expect(panel()).not.toContain('已被后来的记录更正')
})

it('is settled after a dialog that says what is fixed from then on', async () => {
  visit = visitOf({ conflicts: 0, conflictList: [], captures: [version('mine')] })
  const { panel } = await open()
  expect(panel()).toContain('4 / 4 分')
  press('认定核查结果')
  await settled()
  expect(textOf(dialog())).toContain('以后不能再改')
  submit().click()
  await settled()
  expect(calls.post).toHaveBeenCalledWith('/site-visits/visit/settle', { version: 4 })
})

it('is called off with a reason, and reads the visit anew when it changed meanwhile', async () => {
  await open()
  press('取消这次核查')
  await settled()
  expect(submit().disabled).toBe(true)
  type(dialog().querySelector('textarea'), '台风停工')
  await settled()
  const stale = {
    type: 'about:blank',
    title: '已有变化',
    detail: '',
    status: 409,
    code: 'stale_version' as const,
  }
  calls.post.mockRejectedValueOnce(new ProblemError({ ...stale, requestId: '' }))
  const before = calls.get.mock.calls.length
  submit().click()
  await settled()
  expect(calls.post).toHaveBeenCalledWith('/site-visits/visit/cancel', { version: 4, reason: '台风停工' })
  expect(calls.get.mock.calls.length).toBeGreaterThan(before)
  expect(textOf(dialog())).toContain('已有变化')
})

it('offers nothing to who may only read', async () => {
  calls.may = new Set(['read'])
  await open()
  expect(buttonOf('安排现场核查')).toBeUndefined()
  expect(buttonOf('裁定')).toBeUndefined()
  expect(buttonOf('取消这次核查')).toBeUndefined()
})

describe('a visit whose inspector may not go any more', () => {
  it('says who, and that it is to be planned anew', async () => {
    visit = visitOf({
      inspectors: [
        { scorerId: 'x', name: '核查组长', isLead: true, isFit: true },
        { scorerId: 'y', name: '核查员', isLead: false, isFit: false },
      ],
    })
    const { panel } = await open()
    expect(panel()).toContain('核查员现在需要回避或已停用')
    expect(panel()).not.toContain('核查组长现在需要回避')
  })
})
describe('planning', () => {
  const planned = async () => {
    await open('')
    press('安排现场核查')
    await settled()
    type(dialog().querySelector('input[type=date]'), '2026-09-08')
    const [lead, second] = dialog().querySelectorAll('select')
    choose(lead, 'x')
    choose(second, 'y')
    await settled()
  }
  const boxes = () => [...dialog().querySelectorAll<HTMLInputElement>('input[type=checkbox]')]

  it('keeps an estate out where one of the inspectors is barred', async () => {
    await planned()
    expect(boxes().map(({ disabled }) => disabled)).toEqual([true, false])
    expect(textOf(dialog())).toContain('须回避')
    expect(textOf(dialog())).toContain('请选小区')
  })

  it('plans the chosen estates with a place each', async () => {
    await planned()
    boxes()[1]?.click()
    await settled()
    type(dialog().querySelector('input[aria-label^=松涛苑]'), '物业办公室')
    await settled()
    press('安排 1 次核查')
    await settled()
    expect(calls.post).toHaveBeenCalledWith(`/campaigns/${campaign.id}/site-visits`, {
      visits: [
        {
          id: expect.any(String),
          assessmentId: 'b',
          day: '2026-09-08',
          place: '物业办公室',
          inspectors: ['x', 'y'],
        },
      ],
    })
    expect(changed).toBe(1)
  })

  it('asked again after the network was gone asks for the same', async () => {
    await planned()
    boxes()[1]?.click()
    await settled()
    const offline = {
      type: 'about:blank',
      title: '没有网络',
      detail: '',
      status: 0,
      code: 'offline' as const,
    }
    calls.post.mockRejectedValueOnce(new ProblemError({ ...offline, requestId: '' }))
    press('安排 1 次核查')
    await settled()
    press('安排 1 次核查')
    await settled()
    expect(calls.post).toHaveBeenCalledTimes(2)
    expect(calls.post.mock.calls[1]).toEqual(calls.post.mock.calls[0])
  })
})
