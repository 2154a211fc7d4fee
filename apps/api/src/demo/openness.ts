import { endGrant, getGrantOptions, giveGrant, listGrantedRows, publishFact } from '@linli/kernel/demo'

import { daysBefore } from './demo-time.ts'
import type { Demo, Member } from './demo.ts'

const dayOf = (time: Date): string => time.toISOString().slice(0, 10)
const homes = { resource: 'kernel.unit' }

/**
 * What estates let their association see: one lets it look at its units, another did and ended it, both
 * publish figures for the year; somebody of the association has looked.
 */
export async function openToAssociation(
  demo: Demo,
  [first, second]: readonly [Member, Member],
  officer: Member,
): Promise<void> {
  const given = daysBefore(demo.now, 20)
  const { associations } = await demo.run(first, getGrantOptions, {}, given)
  const wish = { associationId: associations[0]!.id, ...homes }
  const until = (days: number) => dayOf(daysBefore(demo.now, -days))
  await demo.run(
    first,
    giveGrant,
    { ...wish, purpose: '2026 年度评价，核对住宅套数和面积', validTo: until(40) },
    given,
  )
  const ended = await demo.run(
    second,
    giveGrant,
    { ...wish, purpose: '抽查台账是否完整', validTo: until(60) },
    given,
  )
  for (const days of [18, 3]) await demo.run(officer, listGrantedRows, homes, daysBefore(demo.now, days))
  await demo.run(
    second,
    endGrant,
    { id: ended.id, version: 1, reason: '抽查已经结束' },
    daysBefore(demo.now, 2),
  )
  const year = { from: `${dayOf(demo.now).slice(0, 4)}-01-01`, to: dayOf(demo.now) }
  for (const manager of [first, second])
    for (const metric of ['kernel.registry.homes', 'kernel.registry.owners', 'kernel.member.residents'])
      await demo.run(manager, publishFact, { metric, ...year }, daysBefore(demo.now, 1))
}
