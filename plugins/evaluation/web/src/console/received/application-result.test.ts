import { beforeEach, describe, expect, it, vi } from 'vitest'

import { textOf } from '../score/testing/open-page.ts'
import {
  answers,
  at,
  button,
  calls,
  dialog,
  open,
  problem,
  send,
  settled,
  standApplication,
  type,
} from './testing/application-bench.ts'
import { appealOf, applicationId, evidenceOf, preliminaryOf, resultOf } from './testing/sample-received.ts'

standApplication()

describe('a published result', () => {
  beforeEach(() => {
    answers[at()] = preliminaryOf()
    calls.now = '2026-09-30'
  })
  const card = async () => {
    const root = await open()
    await vi.waitUntil(() => root.querySelector('tbody th'), { timeout: 10_000 })
    await settled()
    return root
  }

  it('has total, rank, groups, and each part with what was declared and what decided it', async () => {
    const word = { declared: null, confirmed: null, levelId: null, reason: '' }
    const handed = { 'A11.a': { ...word, points: 2 }, 'A11.b': { ...word, points: 1 } }
    answers[at('/result')] = resultOf({ handed })
    const root = await card()
    expect(textOf(root)).toContain('得分6.5 分满分 9名次第 12 名')
    expect(textOf(root)).toContain('党建引领6.5 / 9')
    expect([...root.querySelectorAll('tbody:has(th) tr')].map(textOf)).toEqual([
      '活动次数A11.a323评委评分',
      '办结率A11.b211记录',
      '群众评价A11.c4–2.5评委复核后一致',
    ])
  })

  it('is printed with its awards and kept with a proof that anybody can check', async () => {
    answers[at()] = preliminaryOf({ state: 'published' })
    answers[at('/result')] = resultOf({
      kind: 'final',
      awards: [{ key: 'star', title: { 'zh-CN': '五星小区', en: 'Five stars' } }],
    })
    const root = await card()
    const links = [...root.querySelectorAll('a')].map((each) => each.getAttribute('href'))
    expect(links).toEqual(
      expect.arrayContaining([
        `/print/own-result-sheet?${JSON.stringify({ id: applicationId })}`,
        `/print/own-certificate?${JSON.stringify({ id: applicationId, award: 'star' })}`,
        '/verify',
      ]),
    )
    button('下载凭证文件')!.click()
    await settled()
    expect(calls.save).toHaveBeenCalledWith('评价结果凭证-海怡湾畔-2026', { schema: 'linli-proof/1' })
  })

  it('is objected to by part, with evidence the estate has, and not twice for one part', async () => {
    calls.may.add('application.appeal')
    answers[at('/appeals')] = { rows: [appealOf()] }
    calls.post.mockRejectedValueOnce(problem('conflict', '这个评分点已经提过异议'))
    const root = await card()
    expect(textOf(root)).toContain('办结率A11.b已答复有三张工单重复计算了')
    expect(textOf(root)).toContain('答复后得 2 分。 经核对，重复的工单不计')
    button('提出异议')!.click()
    await vi.waitUntil(() => document.querySelector('[role=dialog] select'), { timeout: 10_000 })
    const offered = [...dialog().querySelectorAll('select option')].map(textOf)
    expect(offered.some((each) => each.includes('A11.b'))).toBe(false)
    type(dialog().querySelector('select'), 'A11.c')
    type(dialog().querySelector('textarea'), '座谈会有签到，应得满分')
    await settled()
    await settled()
    expect(send().disabled).toBe(false)
    dialog().querySelector<HTMLInputElement>('input[type=checkbox]')!.click()
    await settled()
    send().click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith(at('/appeals'), {
      appealId: expect.any(String),
      part: 'A11.c',
      grounds: '座谈会有签到，应得满分',
      evidence: [evidenceOf().id],
    })
    expect(textOf(dialog())).toContain('这个评分点已经提过异议')
  })

  it('is objected to until the end of the last day', async () => {
    calls.may.add('application.appeal')
    calls.now = '2026-10-01'
    const root = await card()
    expect(button('提出异议')).toBeUndefined()
    expect(textOf(root)).toContain('异议期限到 2026-09-30，现在不能提出')
  })
})
