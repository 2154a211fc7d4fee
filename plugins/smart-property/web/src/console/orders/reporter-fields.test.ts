import { reportInput } from '@linli/smart-property-contract'
import { addCatalogue, i18n } from '@linli/web-kit'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp, defineComponent, h, ref, type App } from 'vue'

import { messages as en } from '../i18n/en.ts'
import { messages as zh } from '../i18n/zh-cn.ts'
import { onBehalfOf, type ReporterValues } from './reporter-choices.ts'

const calls = vi.hoisted(() => ({ get: vi.fn(), mayRead: vi.fn() }))
vi.mock('@linli/web-kit', async (original) => ({
  ...(await original<object>()),
  api: { get: calls.get },
  useCan: () => calls.mayRead,
}))
const { default: ReporterFields } = await import('./ReporterFields.vue')

const zhou = '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d11'
const li = '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d12'
const wu = '01935c8e-7d4a-7c3e-9a51-2f6f0b8f5d13'
const related = (id: string, name: string, relation: string, masked = '', isLive = true) => ({
  relation,
  isLive,
  person: { id, name, phones: masked ? [{ id: 'f', masked }] : [] },
})
const relations = [
  related(li, '李敏', 'tenant'),
  related(zhou, '周秀英', 'owner', '199****1108'),
  related(zhou, '周秀英', 'emergency_contact', '199****1108'),
  related('moved', '陈旧', 'tenant', '', false),
  related('masked', '王*兰', 'family'),
]
const nobody: ReporterValues = { name: '', phone: '', personId: '' }
const values = ref(nobody)
const unitId = ref<string | undefined>()
let app: App

const settled = () => vi.advanceTimersByTimeAsync(400)
async function open(unit?: string): Promise<void> {
  unitId.value = unit
  const Page = defineComponent(
    () => () =>
      h(ReporterFields, {
        unitId: unitId.value,
        messages: {},
        modelValue: values.value,
        'onUpdate:modelValue': (next: ReporterValues) => (values.value = next),
      }),
  )
  app = createApp(Page).use(i18n)
  app.mount(document.body.appendChild(document.createElement('main')))
  await settled()
}
const chips = () => [...document.querySelectorAll<HTMLButtonElement>('.lk-chip')]
const offered = () => chips().map((chip) => chip.textContent?.replaceAll(/\s+/g, ' ').trim())
async function tap(name: string): Promise<void> {
  chips()
    .find((chip) => chip.textContent?.includes(name))!
    .click()
  await settled()
}
async function type(field: 'name' | 'phone', words: string): Promise<void> {
  const input = document.querySelectorAll('input')[field === 'name' ? 0 : 1]!
  input.value = words
  input.dispatchEvent(new Event('input'))
  await settled()
}

const catalogue = {
  'zh-CN': async () => ({ messages: { ...zh, kit: { listSeparator: '、' } } }),
  en: async () => ({ messages: en }),
}
beforeAll(() => addCatalogue('smart-property', catalogue))
beforeEach(() => {
  vi.useFakeTimers()
  values.value = nobody
  calls.mayRead.mockReturnValue(true)
  calls.get.mockImplementation(async (path: string) =>
    path === '/search'
      ? {
          groups: [
            { kind: 'unit', hits: [{ id: 'u', title: '3栋1单元1204', subtitle: '' }] },
            { kind: 'person', hits: [{ id: wu, title: '吴敏', subtitle: '5栋101' }] },
          ],
        }
      : { relations },
  )
})
afterEach(() => {
  vi.useRealTimers()
  vi.clearAllMocks()
  app.unmount()
  document.body.replaceChildren()
})

describe('the people of the room that was picked', () => {
  it('are offered once each, who lives there first, without those who left or whose name is masked', async () => {
    await open('u1204')
    expect(calls.get).toHaveBeenCalledWith('/units/u1204', expect.anything())
    expect(offered()).toEqual(['周秀英 业主、紧急联系人 · 199****1108', '李敏 租户'])
    unitId.value = undefined
    await settled()
    expect(offered()).toEqual([])
  })

  it('say with one tap who reports, by the register’s number; a second tap takes it back', async () => {
    await open('u1204')
    await type('phone', '199')
    await tap('周秀英')
    expect(values.value).toEqual({ name: '周秀英', phone: '', personId: zhou })
    expect(document.body.textContent).toContain('按住户档案的 199****1108 联系')
    expect(chips()[0]?.getAttribute('aria-pressed')).toBe('true')
    await tap('周秀英')
    expect(values.value).toEqual(nobody)
  })

  it('are let go of when another name or number is typed, and kept with the number that the register lacks', async () => {
    await open('u1204')
    await tap('周秀英')
    await type('name', '周先生')
    expect(values.value).toEqual({ name: '周先生', phone: '', personId: '' })
    await tap('周秀英')
    await type('phone', '19912340000')
    expect(values.value).toEqual({ name: '周秀英', phone: '19912340000', personId: '' })
    await tap('李敏')
    await type('phone', '19912340000')
    expect(values.value).toEqual({ name: '李敏', phone: '19912340000', personId: li })
  })

  it('are not asked for by whom they may not be read', async () => {
    calls.mayRead.mockImplementation((_verb: string, subject: string) => subject !== 'kernel.person')
    await open('u1204')
    await type('phone', '19912341108')
    expect(calls.get).not.toHaveBeenCalled()
    expect(offered()).toEqual([])
  })

  it('leave the fields as they are when they cannot be read', async () => {
    calls.get.mockRejectedValue(new Error('no network'))
    await open('u1204')
    await type('name', '王女士')
    expect([offered(), values.value.name]).toEqual([[], '王女士'])
  })
})

describe('a number typed in full', () => {
  it('offers whose it is, and stays with the order when they are picked', async () => {
    await open()
    await type('phone', '1991234110')
    expect(calls.get).not.toHaveBeenCalled()
    await type('phone', '199 1234 1108')
    expect(calls.get).toHaveBeenCalledWith(
      '/search',
      expect.objectContaining({ query: { q: '19912341108' } }),
    )
    expect(offered()).toEqual(['吴敏 5栋101'])
    await tap('吴敏')
    expect(values.value).toEqual({ name: '吴敏', phone: '199 1234 1108', personId: wu })
    await type('phone', '199 1234 110')
    expect([values.value.personId, offered()]).toEqual(['', []])
  })
})

it('is sent as the server takes it', () => {
  const sent = (said: Partial<ReporterValues>) =>
    reportInput.parse({ kind: 'repair', description: '漏水', ...onBehalfOf({ ...nobody, ...said }) }).onBehalf
  expect(sent({ personId: zhou })).toBeUndefined()
  expect(sent({ name: ' 周秀英 ', personId: zhou })).toEqual({ name: '周秀英', personId: zhou })
  expect(sent({ name: '王女士', phone: ' 19912341108 ' })).toEqual({ name: '王女士', phone: '19912341108' })
})
