import { beforeEach, expect, it, vi } from 'vitest'

const outbox = vi.hoisted(() => ({ send: vi.fn(), discard: vi.fn() }))
vi.mock('@linli/ui-mobile', () => ({ useOutbox: () => outbox, toast: {}, confirm: vi.fn() }))
vi.mock('@linli/web-kit', () => ({ currentTenantId: () => 'tenant-1' }))
vi.mock('./orders-http.ts', () => ({ pluginId: 'smart-property' }))
vi.mock('vue-i18n', () => ({ useI18n: () => ({ t: (key: string) => key.split('.').at(-2) }) }))

const { useMoves } = await import('./use-moves.ts')
const { emptyValues } = await import('./move-values.ts')

const order = { id: 'order-1', title: '灯坏了', version: 3 }
const file = (id: string) => ({ id, name: id, type: 'x/y', bytes: new ArrayBuffer(1), fileId: null })
beforeEach(() => void outbox.send.mockReset().mockResolvedValue({ state: 'sent' }))
const sent = () => outbox.send.mock.calls[0]![0]

it('sends a move on top of the version that was seen, under its own path and a name for people', async () => {
  await useMoves().send('start', order, emptyValues())
  expect(sent()).toEqual({
    tenantId: 'tenant-1',
    pluginId: 'smart-property',
    kind: 'start',
    subjectId: 'order-1',
    label: 'start · 灯坏了',
    path: '/p/smart-property/work-orders/order-1/start',
    body: { version: 3 },
    photos: [],
    attachments: [],
  })
})
it('takes words, pictures and the spoken note along', async () => {
  const voice = { ...file('v'), seconds: 3 }
  await useMoves().send('note', order, { ...emptyValues(), words: ' 看过了 ', photos: [file('p')], voice })
  expect(sent()).toMatchObject({
    path: '/p/smart-property/work-orders/order-1/notes',
    body: { version: 3, text: '看过了', isPublic: true },
    photos: [file('p')],
    attachments: [{ field: 'voiceFileId', file: voice }],
  })
})
