import { AppError, type Locale } from '@linli/contract'
import { sheetSubject } from '@linli/evaluation-contract'
import {
  decideSheet,
  handInInput,
  handInRefusalOf,
  sheetOutput,
  type DecidedSheet,
} from '@linli/evaluation-contract/appraisal'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'

import { defineAction } from '../kit.ts'
import { getRubricVersion } from '../rubric/rubric-in-force.ts'
import { loadSheet, sheetOutputOf } from './get-sheet.ts'
import { lockSheet } from './lock-sheet.ts'
import { changeSheet, currentSaid } from './sheet.sql.ts'
import { standpointOf } from './standpoint.ts'
import { tellOfSheet } from './tell.ts'

const mostNamed = 5

/** Parts that a layer still has to speak to: the own word counts as one for the person, and not for the leader. */
const openParts = ({ parts, missing }: DecidedSheet, layer: 'self' | 'leader'): string[] =>
  layer === 'leader' ? [...missing] : parts.flatMap(({ id, by }) => (by === null ? [id] : []))

function assertComplete(index: RubricIndex, open: readonly string[], locale: Locale): void {
  if (open.length === 0) return
  throw new AppError('illegal_move', {
    reason: 'appraisal_parts_open',
    params: {
      count: open.length,
      parts: open
        .slice(0, mostNamed)
        .map((part) => index.parts.get(part)?.label[locale] ?? part)
        .join('、'),
    },
  })
}

/** Hands in the own layer, or the leader's: from here on it stays as it is. */
export const handIn = defineAction({
  name: 'evaluation.appraisal.hand-in',
  can: ['own', sheetSubject],
  input: handInInput,
  output: sheetOutput,
  async run(ctx, { id, version, layer }) {
    const { sheet, cycle } = await lockSheet(ctx, id, version)
    const refusal = handInRefusalOf(layer, await standpointOf(ctx, sheet, cycle))
    if (refusal) throw new AppError('illegal_move', { reason: refusal })
    const { index } = await getRubricVersion(ctx, cycle.rubricId)
    const said = await currentSaid(ctx, { cycleId: cycle.id, subjectIds: [id] })
    assertComplete(index, openParts(decideSheet(index, sheet.facts, said), layer), ctx.actor.locale)
    const state = layer === 'self' ? 'self_done' : 'reviewed'
    await changeSheet(ctx, id, { state })
    ctx.audit({ subject: sheetSubject, id, before: { state: sheet.state }, after: { state } })
    if (layer === 'self' && sheet.leaderId)
      await tellOfSheet(ctx, cycle, { what: 'handed_in', id, accountIds: [sheet.leaderId] })
    return sheetOutputOf(ctx, await loadSheet(ctx, id))
  },
})
