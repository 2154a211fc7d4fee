import { beforeEach, describe, expect, it } from 'vitest'

import { textOf } from '../score/testing/open-page.ts'
import {
  answers,
  at,
  button,
  calls,
  closePage,
  dialog,
  open,
  problem,
  send,
  settled,
  standApplication,
  type,
} from './testing/application-bench.ts'
import { applicationOf, lockedOf, preliminaryOf } from './testing/sample-received.ts'

standApplication()

describe('before handing over', () => {
  it('says how far declaring is, and leads to each part that is missing', async () => {
    calls.may.add('application.lock')
    const root = await open()
    expect(textOf(root)).toContain('还有 1 个评分点没有自评，2026-07-31 前要填完')
    expect(textOf(root)).toContain('已填 2 / 2 个评分点')
    expect(textOf(root)).toContain('已填 1 / 2 个评分点')
    expect(
      root.querySelector('a[href="/t/x/p/evaluation/score?year=2026&part=A11.c"]')?.textContent?.trim(),
    ).toBe('群众评价')
    expect(button('审定并提交')!.disabled).toBe(true)
    expect(textOf(root)).toContain('已建立党组织已符合党支部 1 个')
  })

  it('is handed over by the company once it has read what leaves, until the day it sets', async () => {
    calls.may.add('application.lock')
    answers[at()] = applicationOf({ undeclared: 0, undeclaredParts: [] })
    await open()
    button('审定并提交')!.click()
    await settled()
    expect(textOf(dialog())).toContain('不交出：居民的姓名、电话和住址')
    expect(dialog().querySelector<HTMLInputElement>('input[type=date]')!.value).toBe('2026-10-15')
    type(dialog().querySelector('input[type=date]'), '2026-10-31')
    await settled()
    send().click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith(at('/lock'), { version: 4, grantUntil: '2026-10-31' })
  })

  it('is not the estate’s to hand over, nor possible after the last day', async () => {
    answers[at()] = applicationOf({ undeclared: 0, undeclaredParts: [] })
    const root = await open()
    expect(button('审定并提交')).toBeUndefined()
    expect(textOf(root)).toContain('由公司管理员或运营人员审定并提交')
    closePage()
    calls.may.add('application.lock')
    calls.now = '2026-08-01'
    const late = await open()
    expect(button('审定并提交')).toBeUndefined()
    expect(textOf(late)).toContain('提交资料已于 2026-07-31 截止')
  })
})

describe('what was handed over', () => {
  beforeEach(() => {
    answers[at()] = lockedOf()
    calls.now = '2026-08-05'
  })

  it('is shown with who reads it until when, how often it was read, and how often files were opened', async () => {
    const root = await open()
    expect(textOf(root)).toContain('申报得分7.5 分')
    expect(textOf(root)).toContain('“深圳市物业管理行业协会”可以查阅提交的资料，到 2026-10-31 为止')
    expect([...root.querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf))).toEqual([
      ['2026-08-03', '2', '5'],
      ['2026-08-03', '7'],
    ])
    expect(button('现在终止授权')).toBeUndefined()
  })

  it('is ended with a reason, after it was told what follows; what somebody faster did is read anew', async () => {
    calls.may.add('application.apply')
    calls.post.mockRejectedValueOnce(problem('stale_version', '内容已被别人改过'))
    await open()
    button('现在终止授权')!.click()
    await settled()
    expect(textOf(dialog())).toContain('终止以后不能恢复')
    expect(send().disabled).toBe(true)
    type(dialog().querySelector('textarea'), '更换物业')
    await settled()
    answers[at()] = lockedOf({ version: 5 })
    send().click()
    await settled()
    await settled()
    expect(textOf(dialog())).toContain('内容已被别人改过')
    send().click()
    await settled()
    expect(calls.post).toHaveBeenLastCalledWith(at('/end-grant'), { version: 5, reason: '更换物业' })
  })

  it('is taken back with the application', async () => {
    calls.may.add('application.apply')
    await open()
    button('撤回申报')!.click()
    await settled()
    expect(textOf(dialog())).toContain('申报已截止，撤回以后不能再次申报这个活动')
    type(dialog().querySelector('textarea'), '今年不参加')
    await settled()
    send().click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith(at('/withdraw'), { version: 4, reason: '今年不参加' })
  })
})

describe('site checks', () => {
  const visit = { id: 'v2', day: '2026-09-10', place: '大堂', reason: null } as const
  const visitsOf = (root: HTMLElement) =>
    [...root.querySelectorAll('section')].find((each) => textOf(each).startsWith('现场核查'))

  it('stand with day, place and posts of who comes, one called off with its reason', async () => {
    answers[at()] = lockedOf({
      state: 'site_check',
      visits: [
        { ...visit, state: 'planned', inspectors: ['lead', 'second'] },
        { ...visit, id: 'v1', day: '2026-09-08', state: 'cancelled', reason: '台风', inspectors: ['lead'] },
      ],
    })
    const root = await open()
    expect([...visitsOf(root)!.querySelectorAll('li')].map(textOf)).toEqual([
      '2026-09-10已安排大堂；来人：核查组长、核查人员',
      '2026-09-08已取消大堂；来人：核查组长取消原因：台风',
    ])
  })

  it('are not spoken of where none was announced', async () => {
    expect(visitsOf(await open())).toBeUndefined()
  })
})

describe('elsewhere', () => {
  it('a company is led into the estate, where alone it can act', async () => {
    for (const verb of ['lock', 'apply', 'appeal']) calls.may.add(`application.${verb}`)
    answers[at()] = preliminaryOf({
      estateId: 'e1',
      campaignTitle: null,
      associationName: null,
      undeclared: null,
    })
    const root = await open()
    expect(root.querySelector('.elsewhere a')?.getAttribute('href')).toBe(`/t/e1/p/evaluation${at()}`)
    expect([button('撤回申报'), button('现在终止授权'), button('提出异议')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(calls.get.mock.calls.some(([path]) => path === at('/result'))).toBe(false)
  })

  it('a reader of applications alone sees where it stands, without the campaign', async () => {
    calls.may.delete('campaign.read')
    answers[at()] = preliminaryOf()
    const root = await open()
    expect(textOf(root)).toContain('初步结果在公示。')
    expect(calls.get.mock.calls.some(([path]) => path === '/received-campaigns')).toBe(false)
  })
})
