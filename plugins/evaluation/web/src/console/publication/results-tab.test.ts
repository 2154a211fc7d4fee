import { ProblemError } from '@linli/web-kit'
import { describe, expect, it } from 'vitest'

import { textOf } from '../score/testing/open-page.ts'
import { buttonOf, dialog, press, settled, submit } from './testing/dom.ts'
import { answers, calls, campaign, closeTab, open, published, standResults } from './testing/results-bench.ts'
import { publicationOf, readinessOf } from './testing/sample-publication.ts'

standResults()

describe('readiness', () => {
  it('names the estates that keep the result back, with what is missing in words', async () => {
    answers[`/campaigns/${campaign.id}/readiness`] = readinessOf({
      ready: 2,
      appealsOpen: 3,
      blocked: [
        {
          assessmentId: 'a',
          estateName: '松涛苑',
          state: 'scoring',
          blocker: 'parts_missing',
          parts: ['A11.a', 'A11.c'],
        },
      ],
    })
    const { root } = await open()
    const card = textOf(root.querySelector('.ready'))
    expect(card).toContain('2 / 3 个小区已评完')
    expect(card).toContain('松涛苑')
    expect(card).toContain('有评分点没有得分')
    expect(card).toContain('缺 2 个评分点：活动次数、群众评价')
    expect(card).toContain('还有 3 件异议没有办结')
    expect(buttonOf('公布初步结果')?.disabled).toBe(true)
  })

  it('tells an officer who scores no progress, and why', async () => {
    answers[`/campaigns/${campaign.id}/readiness`] = readinessOf({ ready: null })
    const { root } = await open()
    const card = textOf(root.querySelector('.ready'))
    expect(card).toContain('您也是评委')
    expect(card).not.toContain('已评完')
    expect(buttonOf('公布初步结果')?.disabled).toBe(true)
  })

  it('is not asked for by who does not manage, and publishing is not offered to who may not', async () => {
    calls.may = new Set(['manage', 'read'])
    const { root } = await open()
    expect(textOf(root)).toContain('由协会管理员公布')
    expect(buttonOf('公布初步结果')).toBeUndefined()
    closeTab()
    calls.may = new Set(['read'])
    const other = await open()
    expect(textOf(other.root)).toContain('还没有可以公布的结果')
    expect(other.root.querySelector('.ready')).toBeNull()
  })
})

describe('publishing', () => {
  it('says what is signed and what everybody reads, and goes out once it is confirmed', async () => {
    await open()
    press('公布初步结果')
    await settled()
    const text = textOf(dialog())
    expect(text).toContain('3 个小区的结果合成一个指纹')
    expect(text).toContain('每个小区的名称、物业公司、总分、各类得分和名次')
    expect(text).toContain('这是第一次公布')
    expect(submit().disabled).toBe(true)
    dialog().querySelector<HTMLInputElement>('input[type=checkbox]')?.click()
    await settled()
    submit().click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith(`/campaigns/${campaign.id}/publish`, {
      publicationId: expect.any(String),
      version: 7,
      kind: 'preliminary',
    })
    expect(calls.changed).toBe(1)
    expect(document.querySelector('[role=dialog]')).toBeNull()
  })

  it('asks about open objections before a final result, and shows a refusal in the dialog', async () => {
    answers[`/campaigns/${campaign.id}/readiness`] = readinessOf({ appealsOpen: 1 })
    published(publicationOf(1))
    await open({ state: 'preliminary', dates: { ...campaign.dates, appealBy: '2026-01-01' } })
    press('公布最终结果')
    await settled()
    const [leaves, sure] = dialog().querySelectorAll<HTMLInputElement>('input[type=checkbox]')
    sure?.click()
    await settled()
    expect(submit().disabled).toBe(true)
    leaves?.click()
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
    submit().click()
    await settled()
    expect(textOf(dialog())).toContain('这条记录已有新的版本')
    expect(calls.post.mock.calls[0]?.[1]).toMatchObject({ kind: 'final', leavesAppealsOpen: true })
    expect(calls.changed).toBe(1)
  })
})

it('verifies on request, and names the entry that was changed', async () => {
  published(publicationOf(1))
  const held = { isManifestHeld: true, signature: 'ok', isRootHeld: false, isChainHeld: true }
  answers[`/campaigns/${campaign.id}/verification`] = {
    chainBrokenAt: null,
    publicationsBrokenAt: null,
    publications: [{ seq: 1, ...held, tampered: [{ assessmentId: 'a', estate: '松涛苑' }] }],
  }
  const { root } = await open({ state: 'preliminary' })
  expect(root.querySelector('.verdict')).toBeNull()
  press('现在核验')
  await settled()
  expect(textOf(root.querySelector('.verdict'))).toContain('有内容与签名时不一致')
  expect(textOf(root.querySelector('.verify'))).toContain('与签名时不一致的小区：松涛苑')
})
