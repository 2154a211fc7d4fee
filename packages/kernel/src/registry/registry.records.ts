import { and, eq } from 'drizzle-orm'

import type { RecordReader } from '../plugins/server-plugin.ts'
import { persons } from './persons.schema.ts'
import { buildings, units } from './places.schema.ts'
import { personWhere, unitWhere } from './registry-access.ts'

/** A visible row meets every condition a rule may set, so it carries the actor's own id wherever one is asked. */
const visible = (id: string, personId: string | null) => ({
  id,
  residentPersonId: personId,
  headPersonId: personId,
  housematePersonId: personId,
})

/** Whose files and timeline may be shown: of what the actor may see, in one statement that decides by the same SQL as lists. */
export const registryRecords: Record<string, RecordReader> = {
  async 'kernel.unit'(ctx, id) {
    const [row] = await ctx.tx
      .select({ id: units.id })
      .from(units)
      .where(and(eq(units.id, id), unitWhere(ctx)))
    return row ? visible(row.id, ctx.actor.personId) : null
  },
  async 'kernel.person'(ctx, id) {
    const [row] = await ctx.tx
      .select({ id: persons.id })
      .from(persons)
      .where(and(eq(persons.id, id), personWhere(ctx)))
    return row ? visible(row.id, ctx.actor.personId) : null
  },
  async 'kernel.building'(ctx, id) {
    const [row] = await ctx.tx.select({ id: buildings.id }).from(buildings).where(eq(buildings.id, id))
    return row ? visible(row.id, null) : null
  },
}
