import { indexRubric } from '@linli/evaluation-contract/scoring'
import { ProblemError } from '@linli/web-kit'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { App } from 'vue'

import { button, lastButton, openPanel, settled, stubShell, type } from '../panel/testing/open-panel.ts'
import { textOf } from '../score/testing/open-page.ts'
import { sampleDoc } from '../score/testing/sample-score.ts'
import { caseCardOf, caseOf, idOf, rubricHash } from './testing/sample-calibration.ts'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn(), put: vi.fn(), may: new Set<string>() }))
vi.mock('../evaluation-api.ts', () => ({
  evaluationApi: { get: calls.get, post: calls.post, put: calls.put, link: (path: string) => path },
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
const { default: CalibrationPage } = await import('./CalibrationPage.vue')
// What the page fetches later is there already, so that no test waits for it.
await import('./editor/CaseEditor.vue')

const answers: Record<string, unknown> = {}
const rubric = {
  id: idOf(2),
  title: { 'zh-CN': '样例细则', en: 'Sample' },
  label: '2026-r1',
  state: 'frozen',
  contentHash: rubricHash,
}
let app: App
beforeEach(() => {
  localStorage.clear()
  stubShell()
  calls.may.clear()
  calls.may.add('manage')
  Object.assign(answers, {
    '/rubrics': { rows: [rubric, { ...rubric, id: idOf(3), state: 'draft', contentHash: null }] },
    '/calibration-cases': {
      rows: [caseCardOf(), caseCardOf({ id: idOf(71), title: '案例二', isUsed: true })],
    },
    [`/calibration-cases/${idOf(70)}`]: caseOf(),
    [`/calibration-cases/${idOf(71)}`]: caseOf({
      id: idOf(71),
      title: '案例二',
      isUsed: true,
      state: 'active',
    }),
  })
  calls.get.mockReset().mockImplementation(async (path: string) => answers[path])
  calls.post.mockReset().mockResolvedValue({ id: idOf(70), version: 1 })
  calls.put.mockReset().mockResolvedValue({ id: idOf(70), version: 3 })
})
afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})
async function open(address = '/calibration') {
  const page = await openPanel(CalibrationPage, {}, address)
  app = page.app
  await settled()
  return page
}
const panel = () => textOf(document.querySelector('aside'))
const refused = (code: 'stale_version' | 'bad_input', more = {}) =>
  new ProblemError({
    type: 'about:blank',
    title: '没有保存',
    detail: '',
    status: 409,
    code,
    requestId: '',
    ...more,
  })
/** Picks a part in the editor, the last of its lists. */
async function addPart(id: string) {
  const select = document.querySelector<HTMLSelectElement>('[aria-label="添加一个评分点"]')!
  select.value = id
  select.dispatchEvent(new Event('change'))
  await settled()
}

describe('cases', () => {
  it('are listed with rubric, parts and state, and asked for by nothing invented', async () => {
    const { root } = await open(`/calibration?state=perhaps&rubricHash=${rubricHash}`)
    const lines = [...root.querySelectorAll('tbody tr')].map(textOf)
    expect(lines[0]).toMatch(/案例一：活动多、记录少.*样例细则 2026-r1.*1.*草稿/)
    expect(lines[1]).toContain('已用过')
    const asked = calls.get.mock.calls.find(([path]) => path === '/calibration-cases')?.[1].query
    expect(asked).toMatchObject({ state: undefined, rubricHash })
  })

  it('teach what they are while there are none', async () => {
    answers['/calibration-cases'] = { rows: [] }
    const { root } = await open()
    expect(textOf(root)).toContain('一份细则至少备 3 个')
    expect(textOf(root)).toContain('协会规则，非标准条文；评分依据是活动选定的细则')
  })

  it('are read with their references by who keeps them, and a used one is not changed but copied', async () => {
    const { router } = await open(`/calibration?open=${idOf(71)}`)
    expect(panel()).toContain('回访12 户')
    expect(panel()).toContain('参考分 3 分 有回访，但知晓率低')
    expect(panel()).toContain('已有评委做过')
    expect(button('修改')).toBeUndefined()
    button('复制成新案例')!.click()
    await settled()
    expect(router.currentRoute.value.query).toEqual({ edit: 'new', from: idOf(71) })
    expect(document.querySelector<HTMLInputElement>('input.lk-input')?.value).toBe('案例二')
    button('存为草稿')!.click()
    await settled()
    expect(calls.post.mock.calls[0]?.[1]).toMatchObject({ rubricId: idOf(2), title: '案例二' })
    expect(calls.post.mock.calls[0]?.[1].id).not.toBe(idOf(71))
  })

  it('are retired with a reason, by the version that was seen', async () => {
    await open(`/calibration?open=${idOf(70)}`)
    button('停用')!.click()
    await settled()
    expect(lastButton('停用')!.disabled).toBe(true)
    type('原因', '答案已经传开')
    await settled()
    lastButton('停用')!.click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith(`/calibration-cases/${idOf(70)}/retire`, {
      version: 2,
      reason: '答案已经传开',
    })
  })

  it('are read alone by who may not manage them, and a scorer is told why not even that', async () => {
    calls.may.clear()
    await open(`/calibration?open=${idOf(70)}`)
    expect([button('新建案例'), button('修改'), button('停用')]).toEqual([undefined, undefined, undefined])
    app.unmount()
    calls.get.mockImplementation(async (path: string) => {
      if (path === `/calibration-cases/${idOf(70)}`)
        throw new ProblemError({
          type: 'x',
          title: '评委不能看参考分',
          status: 403,
          code: 'forbidden',
          requestId: '',
        })
      return answers[path]
    })
    await open(`/calibration?open=${idOf(70)}`)
    expect(panel()).toContain('评委不能看参考分')
  })
})

describe('the editor', () => {
  async function fill() {
    type('案例名称', '案例三')
    await settled()
    type('评价细则', idOf(2))
    await settled()
    await addPart('A11.c')
    type('说明', '四次有纪要\n两次没有')
    await settled()
    type('参考分', '2.5')
    await settled()
  }

  it('says what is missing, and puts a new case to use in two steps that are not doubled', async () => {
    const { router } = await open('/calibration?edit=new')
    expect(lastButton('保存并启用')!.disabled).toBe(true)
    await fill()
    expect(textOf(document.body)).toContain('还缺：理由')
    type('为什么是这个分', '没有回访记录')
    await settled()
    calls.put.mockRejectedValueOnce(refused('bad_input'))
    lastButton('保存并启用')!.click()
    await settled()
    lastButton('保存并启用')!.click()
    await settled()
    expect(calls.post).toHaveBeenCalledTimes(1)
    const { id } = calls.post.mock.calls[0]![1]
    expect(calls.put).toHaveBeenCalledTimes(2)
    expect(calls.put).toHaveBeenLastCalledWith(`/calibration-cases/${id}`, {
      version: 1,
      state: 'active',
      title: '案例三',
      parts: [
        {
          part: 'A11.c',
          facts: [],
          trace: ['四次有纪要', '两次没有'],
          evidence: [],
          reference: { points: 2.5, why: '没有回访记录' },
        },
      ],
    })
    expect(router.currentRoute.value.query).toEqual({ open: id })
  })

  it('offers what the rubric allows, each part once, and drops the parts of another rubric', async () => {
    await open('/calibration?edit=new')
    await fill()
    const points = [...document.querySelectorAll('option')].map(textOf)
    expect(points).toContain('2.5 分 · 好')
    expect(points.filter((text) => text.startsWith('群众评价'))).toEqual([])
    type('评价细则', '')
    await settled()
    expect(textOf(document.body)).toContain('先选评价细则，再挑评分点')
  })

  it('shows what the server refuses at the part it is about', async () => {
    await open(`/calibration?edit=${idOf(70)}`)
    calls.put.mockRejectedValue(
      refused('bad_input', {
        issues: [{ path: 'parts.0.reference.points', rule: 'x', message: '这一档没有这个分' }],
      }),
    )
    button('存为草稿')!.click()
    await settled()
    expect(calls.put.mock.calls[0]?.[1]).toMatchObject({ version: 2, state: 'draft' })
    expect(textOf(document.querySelector('.reference'))).toContain('这一档没有这个分')
  })

  it('reads a case again that somebody else changed, once what was typed is given up', async () => {
    await open(`/calibration?edit=${idOf(70)}`)
    type('案例名称', '我的名称')
    await settled()
    calls.put.mockRejectedValueOnce(refused('stale_version'))
    answers[`/calibration-cases/${idOf(70)}`] = caseOf({ title: '别人的名称', version: 5 })
    button('存为草稿')!.click()
    await settled()
    button('放弃我的修改，看最新的')!.click()
    await settled()
    expect(document.querySelector<HTMLInputElement>('input.lk-input')?.value).toBe('别人的名称')
    button('存为草稿')!.click()
    await settled()
    expect(calls.put.mock.calls.at(-1)?.[1]).toMatchObject({ version: 5 })
  })
})
