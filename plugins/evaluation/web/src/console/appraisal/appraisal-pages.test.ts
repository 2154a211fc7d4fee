import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App, Component } from 'vue'

import {
  button,
  close,
  field,
  openAt,
  press,
  settled,
  shellAnswer,
  type,
} from '../campaigns/testing/campaign-bench.ts'
import { messages } from '../i18n/zh-cn.ts'
import { textOf } from '../score/testing/open-page.ts'
import { cycleOf, gradedPart, settledPart, sheetOf } from './testing/sample-appraisal.ts'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn(), put: vi.fn(), may: new Set<string>() }))
vi.mock('../evaluation-api.ts', () => ({
  evaluationApi: { get: calls.get, post: calls.post, put: calls.put, link: (path: string) => path },
}))
vi.mock('@linli/web-kit', async (original) => ({
  ...(await original<object>()),
  useChanged: () => {},
  useCan: () => (verb: string) => calls.may.has(verb),
}))
vi.mock('@linli/ui-console', async (original) => ({
  ...(await original<object>()),
  toast: { done: () => {}, problem: () => {} },
}))
const { default: AppraisalPage } = await import('./AppraisalPage.vue')
const { default: CyclePage } = await import('./CyclePage.vue')
const { default: SubjectPage } = await import('./SubjectPage.vue')

const cycle = cycleOf()
const answers: Record<string, unknown> = {}
let app: App

beforeEach(() => {
  localStorage.clear()
  vi.useFakeTimers({ now: new Date('2026-11-29T04:00:00Z'), toFake: ['Date'] })
  calls.may = new Set(['read', 'manage', 'edit'])
  Object.assign(answers, {
    '/appraisals': { rows: [cycle] },
    '/appraisal-sheets': { rows: [] },
    '/appraisal-honours': { rows: [] },
    '/rubrics': { rows: [] },
    [`/appraisals/${cycle.id}`]: cycle,
    [`/appraisals/${cycle.id}/subjects`]: { rows: [] },
    '/appraisal-colleagues': {
      rows: [{ accountId: 'a', name: '何强', title: '工程师', roles: ['engineer'] }],
    },
  })
  calls.get.mockReset().mockImplementation(async (path: string) => answers[path])
  calls.post.mockReset().mockImplementation(async () => ({ added: 1, subjects: 1 }))
  vi.stubGlobal('fetch', shellAnswer)
})
afterEach(() => {
  close(app)
  vi.unstubAllGlobals()
  vi.useRealTimers()
})
async function open(page: Component, props: object, address: string): Promise<HTMLElement> {
  const opened = await openAt(page, { ...props }, address)
  app = opened.app
  return opened.root
}

describe('the page of appraisals', () => {
  it('shows whoever runs them the cycles, and says that they are the company’s own', async () => {
    const root = await open(AppraisalPage, {}, '/appraisal')
    expect(textOf(root)).toContain('2026年度员工考核')
    expect(textOf(root)).toContain('非标准条文')
    expect(button('新建考核')).toBeDefined()
  })

  it('leads everybody else to the own sheet, and teaches where there is none', async () => {
    calls.may = new Set(['read'])
    const root = await open(AppraisalPage, {}, '/appraisal')
    expect(calls.get).toHaveBeenCalledWith('/appraisal-sheets', expect.anything())
    expect(calls.get).not.toHaveBeenCalledWith('/appraisals', expect.anything())
    expect(textOf(root)).toContain('还没有您的考核')
    expect(button('新建考核')).toBeUndefined()
  })

  it('shows honours with their certificate and no points', async () => {
    const honour = {
      id: 'h',
      version: 1,
      cycleId: cycle.id,
      cycleTitle: cycle.title,
      kind: 'staff',
      rank: 1,
      name: '何强',
      place: '工程班',
      title: '优秀员工',
      reason: '全年零投诉',
      givenByName: '周经理',
      givenAt: '2026-11-28T02:00:00Z',
      revokedAt: null,
      revokedReason: null,
    }
    answers['/appraisal-honours'] = { rows: [honour] }
    calls.may = new Set(['read'])
    const root = await open(AppraisalPage, {}, '/appraisal?tab=honours')
    expect(textOf(root.querySelector('tbody'))).toContain('何强工程班优秀员工全年零投诉')
    expect(root.querySelector('a[aria-label="打印证书：何强“优秀员工”"]')).not.toBeNull()
    expect(button('收回')).toBeUndefined()
  })
})

describe('the page of a cycle', () => {
  it('goes on to the next step with what is fixed from then on', async () => {
    await open(CyclePage, { id: cycle.id }, `/appraisal/${cycle.id}`)
    await press('进入评价')
    expect(textOf(document.body)).toContain('自评到此为止')
    document.querySelector<HTMLElement>('[aria-modal="true"] button[type="submit"]')?.click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith(`/appraisals/${cycle.id}/review`, { version: 3 })
  })

  it('takes people in from the members, led by somebody else', async () => {
    await open(CyclePage, { id: cycle.id }, `/appraisal/${cycle.id}`)
    await press('选人')
    document.querySelector<HTMLInputElement>('input[type="checkbox"][value="a"]')?.click()
    await settled()
    expect([...(field('上级')?.querySelectorAll('option') ?? [])].map(textOf)).toEqual(['不指定'])
    document.querySelector<HTMLElement>('[aria-modal="true"] button[type="submit"]')?.click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith(`/appraisals/${cycle.id}/subjects`, {
      staff: [{ id: expect.any(String), accountId: 'a', leaderId: null, place: '' }],
      teams: [],
    })
  })

  it.each([
    ['a member of staff', ['read'], []],
    ['the branch, of staff', ['teams'], []],
    ['the people office', ['read', 'manage'], ['考核表', '排名', '表彰', '申诉']],
  ])('shows %s its own tabs', async (who, verbs, tabs) => {
    answers[`/appraisals/${cycle.id}`] = cycleOf({ state: 'shown' })
    // Who reads all sheets holds `read` of them; a member of staff that of cycles alone.
    calls.may = new Set(who === 'a member of staff' ? [] : verbs)
    const root = await open(CyclePage, { id: cycle.id }, `/appraisal/${cycle.id}`)
    const shown = [...root.querySelectorAll('nav a')].map(textOf)
    expect(shown).toEqual(tabs.length > 0 ? tabs : ['考核表', '表彰'])
  })
})

describe('a sheet', () => {
  const sheet = sheetOf([settledPart(), gradedPart()])
  const openSheet = (change: object = {}) => {
    answers[`/appraisal-sheets/${sheet.id}`] = { ...sheet, ...change }
    return open(SubjectPage, { id: sheet.id }, `/appraisal/sheets/${sheet.id}`)
  }

  it('shows what records say, and takes the own word with its reason', async () => {
    const root = await openSheet()
    const [first, second] = [...root.querySelectorAll<HTMLElement>('[data-part]')]
    expect(textOf(first!)).toContain('按时办结率95%19 / 20 条记录')
    expect(textOf(first!)).toContain('按记录 15 分')
    const save = second!.querySelector<HTMLButtonElement>('button[type="submit"]')!
    expect(save.disabled).toBe(true)
    second!.querySelector<HTMLInputElement>('input[value="strong"]')!.dispatchEvent(new Event('change'))
    const reason = second!.querySelector('textarea')!
    reason.value = '多次顶班带新人'
    reason.dispatchEvent(new Event('input'))
    await settled()
    expect(save.disabled).toBe(false)
    calls.post.mockResolvedValue(sheet)
    save.click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith(`/appraisal-sheets/${sheet.id}/opinions`, {
      opinionId: expect.any(String),
      part: 'S3.2.a',
      layer: 'self',
      points: 10,
      levelId: 'strong',
      judges: {},
      reason: '多次顶班带新人',
      seen: null,
    })
  })

  it('goes from part to part by J and K', async () => {
    const root = await openSheet()
    const parts = [...root.querySelectorAll<HTMLElement>('[data-part]')]
    const key = (name: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key: name }))
    key('j')
    expect(document.activeElement).toBe(parts[0])
    key('j')
    expect(document.activeElement).toBe(parts[1])
    key('k')
    expect(document.activeElement).toBe(parts[0])
  })

  it('is handed in by whoever writes it, and by nobody who only reads', async () => {
    await openSheet()
    calls.post.mockResolvedValue(sheet)
    await press('提交自评')
    document.querySelector<HTMLElement>('[aria-modal="true"] button[type="submit"]')?.click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith(`/appraisal-sheets/${sheet.id}/hand-in`, {
      version: 2,
      layer: 'self',
    })
    close(app)
    await openSheet({ mayWrite: [], mayHandIn: [] })
    expect(button('提交自评')).toBeUndefined()
    expect(document.querySelector('[data-part] form')).toBeNull()
    close(app)
    const root = await openSheet({ mayWrite: ['leader'], mayHandIn: [] })
    expect(button('提交评价')).toBeUndefined()
    expect(root.textContent).toContain('本人提交自评或')
  })

  it('takes an objection while that is possible, and its answer by the office', async () => {
    await openSheet({ mayWrite: [], mayObject: true, total: 90 })
    await press('提出申诉')
    await type('理由', '这个结果和工单记录不符')
    await settled()
    document.querySelector<HTMLElement>('[aria-modal="true"] button[type="submit"]')?.click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith(`/appraisal-sheets/${sheet.id}/objections`, {
      objectionId: expect.any(String),
      part: null,
      grounds: '这个结果和工单记录不符',
    })
    close(app)
    const objection = {
      id: 'o',
      subjectId: sheet.id,
      subjectName: '何强',
      part: 'S1.1.a',
      grounds: '不符',
      state: 'filed',
      filedByName: '何强',
      isMine: false,
      filedAt: '2026-11-28T02:00:00Z',
      version: 1,
      answer: null,
      answeredByName: null,
      answeredAt: null,
    }
    const root = await openSheet({ objections: [objection], mayAnswer: true, mayWrite: ['final'] })
    expect(textOf(root)).toContain('待答复按时办结')
    expect(button('答复')).toBeDefined()
    expect(button('撤回申诉')).toBeUndefined()
  })
})

it('keeps no word that nothing uses', () => {
  const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(vue|ts)$/.test(name) && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
    .join('\n')
  const entriesOf = (value: object, path = ''): string[] =>
    Object.entries(value).flatMap(([key, inner]) =>
      typeof inner === 'object' && inner !== null
        ? entriesOf(inner as object, `${path}${key}.`)
        : [`${path}${key}`],
    )
  const unused = entriesOf(messages.evaluation.appraisal).filter((key) => {
    const parent = key.split('.').slice(0, -1).join('.')
    return !sources.includes(`'${key}'`) && !sources.includes(`\`${parent}.\${`)
  })
  expect(unused).toEqual([])
})
