import type { CampaignDetail } from '@linli/evaluation-contract/campaign'
import { ProblemError } from '@linli/web-kit'
import { describe, expect, it, vi } from 'vitest'

import { textOf } from '../score/testing/open-page.ts'
import { button, field, press, settled, type } from './testing/campaign-bench.ts'
import {
  answers,
  calls,
  closePage,
  dialog,
  open,
  path,
  standCampaign,
} from './testing/campaign-page-bench.ts'
import { campaignId, campaignOf, openCampaignOf } from './testing/sample-campaign.ts'

standCampaign()

const refusal = (code: 'stale_version' | 'bad_input', title: string) =>
  new ProblemError({ type: 'about:blank', title, detail: '', status: 409, code, requestId: '' })
const send = () => dialog()!.querySelector<HTMLButtonElement>('footer [type=submit]')!
async function submit() {
  send().click()
  await settled()
}

describe('a draft', () => {
  it('says what is fixed before it is opened, and is opened with the version that was seen', async () => {
    await open(campaignOf())
    await press('启动活动')
    expect(textOf(dialog())).toContain('样例细则 2026-r1，按这一版评分')
    expect(textOf(dialog())).toContain('生成随机种子并封存')
    answers[path] = openCampaignOf()
    await submit()
    expect(calls.post).toHaveBeenCalledWith(`${path}/open`, { version: 3 })
    expect(button('启动活动')).toBeUndefined()
  })

  it('whose days are over cannot be opened', async () => {
    vi.setSystemTime(new Date('2026-12-21T04:00:00Z'))
    await open(campaignOf())
    await press('启动活动')
    expect(textOf(dialog())).toContain('申报截止: 这一天已经过了')
    expect(send().disabled).toBe(true)
  })

  it('that somebody else changed meanwhile is read again, and what was typed stays until it is given up', async () => {
    await open(campaignOf(), '?tab=edit')
    await vi.waitUntil(() => button('保存草稿'))
    await settled()
    await type('活动名称', '我的名称')
    calls.put.mockRejectedValueOnce(refusal('stale_version', '别人刚刚改过'))
    answers[path] = campaignOf({ title: '别人的名称', version: 4 })
    await press('保存草稿')
    expect(textOf(document.body)).toContain('别人刚刚改过')
    expect(field('活动名称')?.value).toBe('我的名称')
    await press('放弃我的修改，看最新的')
    expect(field('活动名称')?.value).toBe('别人的名称')
    await press('保存草稿')
    expect(calls.put).toHaveBeenLastCalledWith(path, expect.objectContaining({ version: 4 }))
  })

  it('is not edited by those who may not', async () => {
    calls.may.clear()
    const { root } = await open(campaignOf(), '?tab=edit')
    expect(textOf(root)).toContain('接下来')
    expect([button('编辑草稿'), button('启动活动'), button('取消活动')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect([...root.querySelectorAll('nav a')].map(textOf)).toEqual(['概况', '结果公布', '存证记录'])
  })
})

describe('an open campaign', () => {
  it('shows where it stands, what comes next, its rules in sentences, and its hashes', async () => {
    const { root } = await open(openCampaignOf())
    expect(textOf(root.querySelector('[aria-current=step]'))).toBe('2申报中')
    const text = textOf(root)
    expect(text).toContain('申报还有 12 天截止。')
    expect(text).toContain('1 家公司还没有答复邀请。')
    expect(text).toContain('总分相差超过 5 分')
    expect(text).toContain('协会规则，非标准条文')
    expect(root.querySelector(`[title="${'c'.repeat(64)}"]`)).not.toBeNull()
    expect([button('编辑草稿'), button('启动活动')]).toEqual([undefined, undefined])
  })

  it('gets more time only, with a reason', async () => {
    await open(openCampaignOf())
    await press('延后日期')
    await type('申报截止', '2026-12-10', 'change')
    expect(textOf(dialog())).toContain('只能往后延')
    await type('申报截止', '2026-12-25', 'change')
    expect(send().disabled).toBe(true)
    await type('说明', '暴雨停工')
    await settled()
    await submit()
    expect(calls.post).toHaveBeenCalledWith(`${path}/dates`, {
      version: 3,
      dates: expect.objectContaining({ applyBy: '2026-12-25', lockBy: '2027-01-15', finalOn: '2027-03-19' }),
      reason: '暴雨停工',
    })
  })

  it('is cancelled with a reason, and is read again where that came too late', async () => {
    await open(openCampaignOf())
    await press('取消活动')
    expect(send().disabled).toBe(true)
    await type('说明', '报名太少')
    await settled()
    calls.post.mockRejectedValueOnce(refusal('stale_version', '别人刚刚改过'))
    const before = calls.get.mock.calls.filter(([asked]) => asked === path).length
    await submit()
    expect(calls.post).toHaveBeenCalledWith(`${path}/cancel`, { version: 3, reason: '报名太少' })
    expect(textOf(dialog())).toContain('别人刚刚改过')
    expect(calls.get.mock.calls.filter(([asked]) => asked === path)).toHaveLength(before + 1)
  })
})

describe('a final result', () => {
  const final = (change: Partial<CampaignDetail> = {}) => openCampaignOf({ state: 'final', ...change })

  it('is closed once it is said what that means, and refused in the server’s words', async () => {
    await open(final())
    await press('结束活动')
    expect(textOf(dialog())).toContain('还有没处理完的异议时不能结束')
    calls.post.mockRejectedValueOnce(refusal('bad_input', '还有 1 项异议没有处理'))
    await submit()
    expect(textOf(dialog())).toContain('还有 1 项异议没有处理')
    answers[path] = final({ state: 'closed' })
    await submit()
    expect(calls.post).toHaveBeenLastCalledWith(`${path}/close`, { version: 3 })
    expect(textOf(document.querySelector('[aria-current="step"]'))).toContain('已结束（已完成）')
  })

  it('that is closed is opened again by who may publish, with a reason', async () => {
    await open(final({ state: 'closed' }))
    expect(button('重新打开')).toBeUndefined()
    closePage()
    calls.may.add('publish evaluation.publication')
    await open(final({ state: 'closed' }))
    await press('重新打开')
    expect(send().disabled).toBe(true)
    await type('说明', '一个小区的总分算错')
    answers[path] = final()
    await submit()
    expect(calls.post).toHaveBeenCalledWith(`${path}/reopen`, { version: 3, reason: '一个小区的总分算错' })
    expect(button('重新打开')).toBeUndefined()
  })
})

describe('the record', () => {
  const stepOf = (seq: number, action: string, actor: string) => ({
    seq,
    action,
    actor,
    object: campaignId,
    at: '2026-11-28T02:00:00Z',
    payloadHash: 'f'.repeat(64),
    hash: `${seq}`.repeat(64),
    prev: `${seq - 1}`.repeat(64),
  })
  const rows = [
    stepOf(1, 'evaluation.campaign.open', '陈专员'),
    stepOf(2, 'evaluation.campaign.change-dates', 'scorer'),
    stepOf(3, 'evaluation.new.thing', 'system'),
  ]
  const record = async (brokenAt: number | null) => {
    answers[`${path}/chain`] = { rows, brokenAt }
    const { root } = await open(openCampaignOf(), '?tab=chain')
    await vi.waitUntil(() => root.querySelector('tbody tr'))
    return root
  }

  it('says every step in words, and who took it, a scorer without a name', async () => {
    const root = await record(null)
    const lines = [...root.querySelectorAll('tbody tr')].map(textOf)
    expect(lines[0]).toContain('1启动活动陈专员')
    expect(lines[1]).toContain('2延后日期评委')
    expect(lines[2]).toContain('3其他步骤系统')
    expect(textOf(root)).toContain('记录完整')
  })

  it('says from which step on it cannot be trusted', async () => {
    const root = await record(2)
    expect(textOf(root.querySelector('[role=alert]'))).toContain('第 2 步与前一步对不上')
    expect([...root.querySelectorAll('tbody tr')].map((row) => textOf(row).includes('对不上'))).toEqual([
      false,
      true,
      true,
    ])
  })
})
