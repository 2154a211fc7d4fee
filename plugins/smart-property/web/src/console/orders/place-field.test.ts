import { i18n } from '@linli/web-kit'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createApp, defineComponent, h, nextTick, ref, type App } from 'vue'

const calls = vi.hoisted(() => ({ search: vi.fn(), mayRead: vi.fn() }))
vi.mock('@linli/web-kit', async (original) => ({
  ...(await original<object>()),
  tenantHttp: { get: calls.search },
  api: { get: async () => ({ buildings: [{ id: 'b3', name: '3栋' }] }) },
  useCan: () => calls.mayRead,
}))

const { default: PlaceField } = await import('./PlaceField.vue')
const { knownQuestion } = await import('./panel/known-order.ts')

const place = ref({})
let app: App

async function open(): Promise<void> {
  const Page = defineComponent(
    () => () =>
      h(PlaceField, {
        modelValue: place.value,
        'onUpdate:modelValue': (next: object) => (place.value = next),
      }),
  )
  app = createApp(Page).use(i18n)
  app.mount(document.body.appendChild(document.createElement('main')))
  await settled()
}
const settled = () => vi.advanceTimersByTimeAsync(300)
const element = <E extends Element>(selector: string) => document.querySelector<E>(selector)
async function type(words: string): Promise<void> {
  const input = element<HTMLInputElement>('input')!
  input.value = words
  input.dispatchEvent(new Event('input'))
  await settled()
}
async function choose(building: string): Promise<void> {
  const select = element<HTMLSelectElement>('select')!
  select.value = building
  select.dispatchEvent(new Event('change'))
  await nextTick()
}

beforeEach(() => {
  vi.useFakeTimers()
  place.value = {}
  calls.mayRead.mockReturnValue(true)
  calls.search.mockResolvedValue({
    groups: [{ kind: 'kernel.unit', hits: [{ id: 'u1204', title: '3栋1单元1204', subtitle: '' }] }],
  })
})
afterEach(() => {
  vi.useRealTimers()
  app.unmount()
  document.body.replaceChildren()
})

it('says a place in words with the building that it is in, and asks for others there', async () => {
  await open()
  await type('大堂')
  await choose('b3')
  expect(place.value).toEqual({ buildingId: 'b3', areaText: '大堂' })
  await type('1单元大堂')
  expect(place.value).toEqual({ buildingId: 'b3', areaText: '1单元大堂' })
  const order = { kind: 'repair', categoryKey: '', title: '灯坏', description: '', name: '', fileIds: [] }
  expect(knownQuestion({ ...order, location: place.value })).toMatchObject({
    buildingId: 'b3',
    areaText: '1单元大堂',
  })
  await choose('')
  expect(place.value).toEqual({ areaText: '1单元大堂' })
})

it('forgets the building for a room, and everything when the room is given up', async () => {
  await open()
  await choose('b3')
  await type('1204')
  element<HTMLButtonElement>('.hits button')!.click()
  await nextTick()
  expect(place.value).toEqual({ unitId: 'u1204' })
  expect(element('select')).toBeNull()
  element<HTMLButtonElement>('.chosen button')!.click()
  await settled()
  expect(place.value).toEqual({})
  expect(element<HTMLSelectElement>('select')!.value).toBe('')
})

it('offers no buildings to whom they may not be read', async () => {
  calls.mayRead.mockReturnValue(false)
  await open()
  expect(element('select')).toBeNull()
})
