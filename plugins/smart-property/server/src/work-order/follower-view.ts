import { canRow, maskName, type QueryCtx } from '@linli/kernel'
import { workOrderSubject, type FollowerRow } from '@linli/smart-property-contract'

import type { ReadCtx } from '../kit.ts'
import { utc } from './step-view.ts'

/** A follower as the database puts it into JSON, with the order that brought them. */
export interface FollowerRecord {
  id: string
  name: string
  via: FollowerRow['via']
  text: string
  at: string
  accountId: string | null
  personId: string | null
  from: {
    id: string
    number: string
    phone: string
    assigneeAccountId: string | null
    reporterAccountId: string | null
  } | null
}

/** Of followers without an account of their own, the registered persons whom a notice reaches all the same. */
export async function reachedPersons(
  { people }: Pick<ReadCtx, 'people'>,
  rows: readonly FollowerRecord[],
): Promise<ReadonlySet<string>> {
  const asked = rows.flatMap(({ accountId, personId }) => (accountId === null && personId ? [personId] : []))
  return new Set(asked.length > 0 ? (await people.ofPersons(asked)).keys() : [])
}

/** A follower as staff see them: masked, and whether they have to be called by the order they came from. */
export function shownFollower(
  ctx: Pick<QueryCtx, 'ability' | 'scope'>,
  { id, name, via, text, at, accountId, personId, from }: FollowerRecord,
  reached: ReadonlySet<string>,
): FollowerRow {
  const mustCall = accountId === null && !(personId !== null && reached.has(personId))
  const canReveal =
    mustCall &&
    ctx.scope === 'tenant' &&
    from !== null &&
    canRow(ctx.ability, 'reveal', workOrderSubject, from)
  return {
    id,
    name: maskName(name),
    via,
    text,
    at: utc(at),
    mustCall,
    from: from && { id: from.id, number: from.number, phone: mustCall ? from.phone : '', canReveal },
  }
}
