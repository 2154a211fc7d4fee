import { describe, expect, it, vi } from 'vitest'

import { textOf } from '../score/testing/open-page.ts'
import { press, settled } from './testing/campaign-bench.ts'
import { calls, dialog, open, path, standCampaign } from './testing/campaign-page-bench.ts'
import { campaignOf, openCampaignOf } from './testing/sample-campaign.ts'

standCampaign()
const address = { code: 'abc', url: 'https://linli.example/l/abc' }
const card = () =>
  [...document.querySelectorAll('section')].find((each) => textOf(each).startsWith('公开承诺')) ?? null

describe('what a campaign has committed to', () => {
  it('is brought out by a publisher, shown as out, and taken back', async () => {
    calls.may.add('publish evaluation.publication')
    await open(openCampaignOf())
    calls.post.mockResolvedValueOnce(address)
    await press('生成公开链接')
    await vi.waitUntil(dialog)
    expect(textOf(dialog())).toContain('没有评委姓名')
    expect(calls.post).not.toHaveBeenCalled()
    await press('生成链接')
    expect(calls.post).toHaveBeenLastCalledWith(`${path}/share`, {})
    expect(textOf(card())).toContain('公开链接有效')
    await press('收回链接')
    await press('确认收回')
    expect(calls.post).toHaveBeenLastCalledWith(`${path}/share/revoke`, {})
    expect(textOf(card())).not.toContain('公开链接有效')
  })

  it('is only read by others, and not offered before the campaign opens', async () => {
    await open(openCampaignOf({ publicLink: address }))
    expect(card()?.querySelector('a')?.getAttribute('href')).toBe(address.url)
    expect(textOf(card())).not.toContain('收回')
    document.body.replaceChildren()
    await open(campaignOf())
    await settled()
    expect(card()).toBeNull()
  })
})
