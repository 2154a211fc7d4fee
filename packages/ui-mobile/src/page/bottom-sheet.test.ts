import { i18n } from '@linli/web-kit'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp, defineComponent, h, nextTick, ref, type App } from 'vue'

import BottomSheet from './BottomSheet.vue'

const shown = ref(false)
const closed = vi.fn()
let app: App
let beneath: HTMLButtonElement

beforeEach(() => {
  const page = document.body.appendChild(document.createElement('main'))
  beneath = document.body.appendChild(document.createElement('button'))
  const Page = defineComponent(
    () => () =>
      h(
        BottomSheet,
        {
          title: 'Sheet',
          shown: shown.value,
          'onUpdate:shown': (next: boolean) => {
            shown.value = next
            closed()
          },
        },
        () => h('input'),
      ),
  )
  app = createApp(Page).use(i18n)
  app.mount(page)
})
afterEach(() => {
  vi.restoreAllMocks()
  app.unmount()
  document.body.replaceChildren()
  shown.value = false
  closed.mockClear()
})

async function show(): Promise<void> {
  shown.value = true
  await nextTick()
}
const field = () => document.querySelector<HTMLInputElement>('.lm-sheet input')!
const press = (at: EventTarget, more: KeyboardEventInit = {}) =>
  at.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, ...more }))

describe('Escape', () => {
  it.each([
    ['in the sheet', field],
    ['nowhere, since what held it has gone', () => document.body],
    ['on what opened it', () => beneath],
  ])('closes with the focus %s', async (_, focused) => {
    await show()
    press(focused())
    expect(shown.value).toBe(false)
    expect(closed).toHaveBeenCalledOnce()
  })

  it('takes back the word that is being composed, and no other key closes', async () => {
    await show()
    press(field(), { isComposing: true })
    press(field(), { key: 'Enter' })
    expect(shown.value).toBe(true)
  })

  it('is listened for while the sheet is there, and no longer', async () => {
    const listening = new Set<unknown>()
    const heard = (type: string, listener: unknown, note: (listener: unknown) => unknown) =>
      type === 'keydown' && note(listener)
    vi.spyOn(window, 'addEventListener').mockImplementation((type: string, listener: unknown) =>
      heard(type, listener, (each) => listening.add(each)),
    )
    vi.spyOn(window, 'removeEventListener').mockImplementation((type: string, listener: unknown) =>
      heard(type, listener, (each) => listening.delete(each)),
    )
    expect(listening.size).toBe(0)
    await show()
    expect(listening.size).toBe(1)
    shown.value = false
    await nextTick()
    expect(listening.size).toBe(0)
    await show()
    app.unmount()
    expect(listening.size).toBe(0)
  })
})
