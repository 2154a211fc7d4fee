import { AppError, idSchema, newId } from '@linli/contract'
import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'

import { defineAction } from '../plugins/kernel-plugin.ts'
import { lockPerson, lockUnit } from './load-rows.ts'
import { unitRelations } from './relations.schema.ts'
import { relationStarted } from './registry.events.ts'
import { joinHousehold } from './relation-input.ts'
import { dayInput, relationSchema, shareInput, shortText, written } from './registry.contract.ts'

const atHome: readonly string[] = ['owner', 'co_owner', 'tenant', 'family']

/** Binds a person to a unit from a day on. The same open relation twice is refused. */
export const startRelation = defineAction({
  name: 'kernel.relation.start',
  can: ['edit', 'kernel.person'],
  input: z.object({
    unitId: idSchema,
    personId: idSchema,
    relation: relationSchema,
    share: shareInput.optional(),
    isJoint: z.boolean().default(false),
    kinship: shortText(40).optional(),
    validFrom: dayInput.optional(),
    validTo: dayInput.optional(),
    /** Also makes them a member of the unit's household. */
    livesHere: z.boolean().default(false),
    source: z.enum(['staff', 'registration']).default('staff'),
  }),
  output: written,
  async run(
    ctx,
    { unitId, personId, relation, share, isJoint, kinship, validFrom, validTo, livesHere, source },
  ) {
    if (validFrom && validTo && validTo < validFrom)
      throw new AppError('bad_input', { issues: [{ path: 'validTo', rule: 'ends_before_start' }] })
    const unit = await lockUnit(ctx.tx, unitId)
    await lockPerson(ctx.tx, personId)
    const isSame = and(
      eq(unitRelations.unitId, unitId),
      eq(unitRelations.personId, personId),
      eq(unitRelations.relation, relation),
      isNull(unitRelations.validTo),
    )
    const [same] = await ctx.tx.select({ id: unitRelations.id }).from(unitRelations).where(isSame)
    if (same) throw new AppError('conflict', { reason: 'relation_exists' })
    const id = newId()
    const held = { validFrom: validFrom ?? null, validTo: validTo ?? null }
    const isOwned = relation === 'owner' || relation === 'co_owner'
    await ctx.tx.insert(unitRelations).values({
      id,
      unitId,
      personId,
      relation,
      shareNumerator: isOwned && share ? share.numerator : null,
      shareDenominator: isOwned && share ? share.denominator : null,
      isJoint: isOwned && isJoint,
      kinship: kinship ?? null,
      validFromPrecision: validFrom ? 'day' : null,
      ...held,
      source,
    })
    if (livesHere && atHome.includes(relation))
      await joinHousehold(ctx, { unitId, personId, kinship: kinship ?? null, joinedOn: held.validFrom })
    ctx.audit({
      subject: 'kernel.unit',
      id: unitId,
      after: {
        relation,
        personId,
        unit: unit.code,
        share: share ?? null,
        ...held,
      },
    })
    ctx.emit(relationStarted, unitId, {
      relationId: id,
      unitId,
      personId,
      relation,
      validFrom: held.validFrom,
    })
    return { id, version: 1 }
  },
})
