import { usePreferences, useSession, type Me } from '@linli/web-kit'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'

import { chooseTextSize, sendTextSize } from './text-size.ts'

const sent: { body: unknown }[] = []
let isUp = true
const me = (id: string): Me => ({
  account: { id, name: '周秀英', phoneMasked: null, locale: 'zh-CN', textSize: 'normal', theme: 'auto' },
  memberships: [],
})
const logIn = (id: string) => {
  useSession().me = me(id)
}

beforeEach(() => {
  localStorage.clear()
  setActivePinia(createPinia())
  sent.length = 0
  isUp = true
  vi.stubGlobal('fetch', async (request: Request) => {
    if (!isUp)
      return new Response(JSON.stringify({ code: 'rate_limited', title: 'later', status: 429 }), {
        status: 429,
      })
    sent.push({ body: await request.json() })
    return new Response('{}', { headers: { 'content-type': 'application/json' } })
  })
})

describe('large text', () => {
  it('is on screen at once and kept with the account', async () => {
    logIn('a')
    await chooseTextSize('large')
    expect(document.documentElement.dataset.text).toBe('large')
    expect(sent).toEqual([{ body: { textSize: 'large' } }])
  })

  it('chosen before the login goes to whoever logs in', async () => {
    await chooseTextSize('large')
    expect(sent).toEqual([])
    logIn('a')
    await usePreferences().adopt(me('a').account)
    await sendTextSize()
    expect(usePreferences().textSize).toBe('large')
    expect(sent).toEqual([{ body: { textSize: 'large' } }])
  })

  it('chosen without a network is not taken back by the account, and is sent later', async () => {
    logIn('a')
    isUp = false
    await chooseTextSize('large')
    await usePreferences().adopt(me('a').account)
    isUp = true
    await sendTextSize()
    expect(usePreferences().textSize).toBe('large')
    expect(sent).toHaveLength(1)
    await sendTextSize()
    expect(sent).toHaveLength(1)
  })

  it('of one person is not the next person’s', async () => {
    logIn('a')
    isUp = false
    await chooseTextSize('large')
    isUp = true
    logIn('b')
    await usePreferences().adopt(me('b').account)
    await sendTextSize()
    expect(usePreferences().textSize).toBe('normal')
    expect(sent).toEqual([])
  })
})
