import type { TestKernel, TestMember } from '@linli/kernel/testing'

/** Rows made by the product's own actions, each carrying the canary where a person writes text. */
export async function liveWorld(test: TestKernel, owner: TestMember, canary: string): Promise<void> {
  const base = `/api/t/${owner.tenantId}`
  const post = async (path: string, body: object): Promise<Record<string, unknown>> => {
    const answer = await test.request(owner, 'POST', base + path, body)
    if (!answer.ok) throw new Error(`${path} ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as Record<string, unknown>
  }
  await post('/plugins/smart-property/enable', {})
  const building = await post('/buildings', { name: '7栋', note: canary })
  const unit = await post('/units', { kind: 'residence', buildingId: building.id, room: '101' })
  const person = await post('/persons', { name: canary, phones: ['19900001234'] })
  await post(`/units/${String(unit.id)}/relations`, { personId: person.id, relation: 'owner' })
  await post('/invitations', { name: canary, roles: ['steward'], phone: '19900001235' })
  await post('/saved-filters', {
    list: 'smart-property.work-orders',
    name: canary,
    query: { view: 'open' },
    isShared: true,
  })
  await post('/p/smart-property/work-orders', {
    kind: 'repair',
    title: canary,
    description: `${canary} 漏水`,
    location: { areaText: canary },
  })
  await test.drain()
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** Every id that an answer names. */
export const idsIn = (text: string): string[] => text.match(uuid) ?? []
