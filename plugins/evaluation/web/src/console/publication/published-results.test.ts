import { ProblemError } from '@linli/web-kit'
import { describe, expect, it, vi } from 'vitest'

import { textOf } from '../score/testing/open-page.ts'
import { choose, dialog, press, settled, submit, type } from './testing/dom.ts'
import { answers, calls, campaign, open, published, standResults } from './testing/results-bench.ts'
import { appealOf, entryOf, publicationOf } from './testing/sample-publication.ts'

standResults()

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

  it('ranks companies by the mean of their estates, and says of those left out that they are', async () => {
    published(publicationOf(1))
    answers['/publications/p1/companies'] = {
      rows: [{ rank: 1, company: '示例物业', mean: 81.25, estates: 4 }],
      fewer: 2,
    }
    const { root } = await open({ state: 'preliminary' })
    const card = root.querySelector('.companies')
    expect(textOf(card?.querySelector('tbody tr') ?? null)).toMatch(/1示例物业81\.\d+4/)
    expect(textOf(card)).toContain('另有 2 家公司参评小区少于 3 个，没有排名')
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

describe('the public link', () => {
  const link = { code: 'abc', url: 'https://example.org/l/abc' }

  it('is made by a click, and said to be out from then on', async () => {
    published(publicationOf(1))
    calls.post.mockResolvedValue(link)
    const { root } = await open({ state: 'preliminary' })
    expect(textOf(root)).not.toContain('公开链接有效')
    press('公开链接')
    await vi.waitUntil(() => document.querySelector('[role=dialog]'))
    published(publicationOf(1, { link }))
    press('生成链接', dialog())
    await settled()
    expect(calls.post).toHaveBeenCalledWith('/publications/p1/share', {})
    expect(textOf(dialog())).toContain(link.url)
    expect(textOf(root)).toContain('公开链接有效')
  })

  it('is taken back once that was said twice, and no longer said to be out', async () => {
    published(publicationOf(1, { link }))
    const { root } = await open({ state: 'preliminary' })
    press('公开链接')
    await vi.waitUntil(() => document.querySelector('[role=dialog]'))
    press('收回链接', dialog())
    await settled()
    expect(calls.post).not.toHaveBeenCalled()
    expect(textOf(dialog())).toContain('所有拿到这个链接或二维码的人都打不开')
    published(publicationOf(1))
    press('确认收回', dialog())
    await settled()
    expect(calls.post).toHaveBeenCalledWith('/publications/p1/share/revoke', {})
    expect(textOf(root)).not.toContain('公开链接有效')
  })
})
