import { describe, expect, it, vi } from 'vitest'

import { textOf } from '../score/testing/open-page.ts'
import { button, field, press, settled, type } from './testing/campaign-bench.ts'
import { answers, calls, dialog, open, path, standCampaign } from './testing/campaign-page-bench.ts'
import { assessmentOf, openCampaignOf } from './testing/sample-campaign.ts'

standCampaign()

describe('estates', () => {
  const estates = async (campaign = openCampaignOf(), query = '') => {
    const page = await open(campaign, `?tab=estates${query}`)
    await vi.waitUntil(() => document.querySelector('tbody tr'))
    return page
  }

  it('show declared total, dossier, grant, and why one was turned down in words', async () => {
    answers[`${path}/assessments`] = {
      rows: [
        assessmentOf(),
        assessmentOf({
          id: 'b',
          state: 'gate_failed',
          gates: [{ ...assessmentOf().gates[0]!, isPassed: false }],
          reason: 'gates_not_met',
          declaredTotal: null,
          receivedAt: null,
          grantUntil: null,
        }),
        assessmentOf({
          id: 'c',
          state: 'withdrawn',
          reason: '物业更换',
          grantEndedAt: '2026-12-01T02:00:00Z',
        }),
      ],
    }
    const { root } = await estates()
    const [first, failed, ended] = [...root.querySelectorAll('tbody tr')].map(textOf)
    expect(first).toContain('云栖里邻和物业资料已提交已符合82.5')
    expect(first).toContain('可查阅到kit.time.dayYear')
    expect(failed).toContain('不符合申报条件不符合–还没有收到–没有达到细则的申报条件')
    expect(ended).toContain('小区已终止')
    expect(ended).toContain('物业更换')
  })

  it('are put out with the reason that the estate reads, after what follows from it was said', async () => {
    await estates(openCampaignOf(), `&open=${assessmentOf().id}`)
    await press('取消资格')
    expect(textOf(dialog())).toContain('云栖里不再参加本次评价，不能恢复')
    expect(calls.post).not.toHaveBeenCalled()
    await type('原因', '申报材料不实')
    dialog()!.querySelector<HTMLButtonElement>('footer [type=submit]')!.click()
    await settled()
    expect(calls.post).toHaveBeenCalledWith(`/assessments/${assessmentOf().id}/disqualify`, {
      reason: '申报材料不实',
    })
  })

  it.each([
    ['once the result is final', openCampaignOf({ state: 'final' }), assessmentOf()],
    ['once they are out', openCampaignOf(), assessmentOf({ state: 'withdrawn' })],
  ])('are not put out %s', async (_, campaign, row) => {
    answers[`${path}/assessments`] = { rows: [row] }
    await estates(campaign, `&open=${row.id}`)
    expect(button('取消资格')).toBeUndefined()
  })

  it('show the conditions line by line beside the list', async () => {
    const { root } = await estates(openCampaignOf(), `&open=${assessmentOf().id}`)
    const panel = textOf(root.querySelector('aside'))
    expect(panel).toContain('已建立党组织')
    expect(panel).toContain('党支部 1 个')
  })

  it('have the word of a company that declined', async () => {
    const { root } = await estates()
    expect(textOf(root.querySelector('ul[tabindex] li .why'))).toBe('公司说明：今年人手不够')
  })

  it('are asked for by the state in the address', async () => {
    await estates(openCampaignOf(), '&state=locked')
    expect(calls.get).toHaveBeenCalledWith(`${path}/assessments`, {
      query: { limit: '30', cursor: undefined, q: undefined, state: 'locked' },
      signal: expect.any(AbortSignal),
    })
  })

  it('have their companies beside them, by answer', async () => {
    const { root } = await estates()
    const companies = () => [...root.querySelectorAll('ul[tabindex] li .company')].map(textOf)
    expect(companies()).toEqual(['邻和物业', '安居物业', '金桥物业'])
    await press('未答复 1')
    expect(companies()).toEqual(['安居物业'])
  })

  it('come by many invitations at once, of which each has its outcome', async () => {
    const company = (id: string, name: string, isInvited = false) => ({
      id,
      name,
      cities: ['深圳'],
      isInvited,
    })
    answers[`${path}/companies`] = {
      rows: [company('1', '邻和物业', true), company('4', '和谐物业'), company('5', '未启用物业')],
    }
    await estates()
    await press('邀请公司')
    expect(field('邻和物业')?.disabled).toBe(true)
    field('全选这 2 家')!.click()
    await settled()
    calls.post.mockResolvedValueOnce({
      rows: [
        { companyId: '4', outcome: 'sent' },
        { companyId: '5', outcome: 'not_reachable' },
      ],
    })
    await press('邀请 2 家')
    expect(calls.post).toHaveBeenCalledWith(`${path}/invite`, { companyIds: ['4', '5'] })
    expect(textOf(dialog())).toContain('1 家已收到邀请')
    expect(textOf(dialog())).toContain('未启用物业 没有启用考核评价')
  })

  it('are invited no more once scoring has begun', async () => {
    await estates(openCampaignOf({ state: 'scoring' }))
    expect(button('邀请公司')).toBeUndefined()
  })
})
