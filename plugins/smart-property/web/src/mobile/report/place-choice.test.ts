import { i18n } from '@linli/web-kit'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp, defineComponent, h, nextTick, reactive, type App } from 'vue'

const calls = vi.hoisted(() => ({ can: vi.fn(), tree: vi.fn() }))
vi.mock('@linli/web-kit', async (original) => ({
  ...(await original<object>()),
  api: { get: calls.tree },
  useCan: () => calls.can,
}))

const { default: PlaceChoice } = await import('./PlaceChoice.vue')
const { emptyDraft } = await import('./report-draft.ts')
const { locationOf } = await import('./report-place.rules.ts')

const home = { id: 'u1204', code: '1栋1单元1204', buildingId: 'b1', relations: ['owner'] }
const draft = reactive(emptyDraft())
let app: App

async function open(units: (typeof home)[]): Promise<void> {
  const Page = defineComponent(() => () => h(PlaceChoice, { draft, units, unit: units[0] ?? null }))
  app = createApp(Page).use(i18n)
  app.mount(document.body.appendChild(document.createElement('main')))
  await new Promise((resolve) => setTimeout(resolve))
}
const quick = () => [...document.querySelectorAll<HTMLButtonElement>('.quick button')]
async function tap(at: number): Promise<void> {
  quick()[at]!.click()
  await nextTick()
}
async function type(words: string): Promise<void> {
  const input = document.querySelector('input')!
  input.value = words
  input.dispatchEvent(new Event('input'))
  await nextTick()
}
const located = () => locationOf(draft, home.id)

beforeEach(() => {
  Object.assign(draft, emptyDraft(), { isAtHome: false })
  calls.tree.mockReset().mockResolvedValue({ buildings: [{ id: 'b5', name: '5栋' }] })
})
afterEach(() => {
  app.unmount()
  document.body.replaceChildren()
})

describe('a resident', () => {
  beforeEach(() => calls.can.mockReturnValue(false))

  it('means the lift of their own building, and no building with the garden or other words', async () => {
    await open([home])
    await tap(0)
    expect(located()).toMatchObject({ buildingId: 'b1' })
    expect(quick()[0]!.getAttribute('aria-pressed')).toBe('true')
    await tap(3)
    expect(located()).not.toHaveProperty('buildingId')
    await tap(1)
    await type(`${draft.areaText} 门口`)
    expect(located()).toMatchObject({ buildingId: 'b1' })
    await type('东门')
    expect(located()).toEqual({ areaText: '东门' })
  })
  it('is asked for no building, and no list is fetched', async () => {
    await open([home])
    expect(document.querySelector('select')).toBeNull()
    expect(calls.tree).not.toHaveBeenCalled()
  })
})

describe('staff', () => {
  beforeEach(() => calls.can.mockReturnValue(true))

  it('pick the building, which stays whatever they tap or type', async () => {
    await open([home])
    const select = document.querySelector('select')!
    select.value = 'b5'
    select.dispatchEvent(new Event('change'))
    await tap(0)
    expect(located()).toMatchObject({ buildingId: 'b5' })
    expect(draft.areaText).not.toContain('1栋')
    await type('天台')
    expect(located()).toEqual({ buildingId: 'b5', areaText: '天台' })
  })
  it('say it in words while the buildings cannot be had', async () => {
    calls.tree.mockRejectedValue(new Error('offline'))
    await open([])
    expect(document.querySelector('select')).toBeNull()
    await type('天台')
    expect(located()).toEqual({ areaText: '天台' })
  })
})
