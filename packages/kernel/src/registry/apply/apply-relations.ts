import { newId } from '@linli/contract'
import { sql } from 'drizzle-orm'

import { anyOf, type BulkRow } from '../bulk.ts'
import { unitRelations } from '../relations.schema.ts'
import type { RelationFact } from '../ledger/ledger-facts.rules.ts'
import type { Stage } from './apply-places.ts'
import { relationTie, type At, type Folded } from './fold-facts.rules.ts'
import { endedByLedger } from './end-previous-owners.ts'
import type { RowChange } from './journal.ts'

const columns = {
  id: unitRelations.id,
  unitId: unitRelations.unitId,
  personId: unitRelations.personId,
  relation: unitRelations.relation,
  shareNumerator: unitRelations.shareNumerator,
  shareDenominator: unitRelations.shareDenominator,
  isJoint: unitRelations.isJoint,
  kinship: unitRelations.kinship,
  validFrom: unitRelations.validFrom,
  validFromPrecision: unitRelations.validFromPrecision,
  validTo: unitRelations.validTo,
  source: unitRelations.source,
  endReason: unitRelations.endReason,
}

interface Standing extends Record<string, unknown> {
  id: string
  validFrom: string | null
  validTo: string | null
  source: string
  endReason: string | null
}

/** The columns a ledger fills of a relation. */
function saidOf({ share, kinship, from, until }: RelationFact): Record<string, unknown> {
  return {
    ...(share?.kind === 'fraction'
      ? { shareNumerator: share.numerator, shareDenominator: share.denominator, isJoint: false }
      : {}),
    ...(share?.kind === 'joint' ? { shareNumerator: null, shareDenominator: null, isJoint: true } : {}),
    ...(kinship ? { kinship } : {}),
    ...(from ? { validFrom: from.day, validFromPrecision: from.precision } : {}),
    ...(until ? { validTo: until.day } : {}),
  }
}

const unsaid = {
  shareNumerator: null,
  shareDenominator: null,
  isJoint: false,
  kinship: null,
  validFrom: null,
  validFromPrecision: null,
  validTo: null,
}

/**
 * The row that a fact speaks of: the open one, else one that has ended but began on the same day. A ledger
 * does not know that somebody has sold since, so an ended relation is not begun again by reading it again;
 * but a ledger newer than the one that ended it knows that they have it back.
 */
function standingFor(
  fact: RelationFact,
  rows: readonly Standing[] | undefined,
  ledgerDate: string,
): Standing | undefined {
  const isOver = (row: Standing) => row.endReason === endedByLedger && row.validTo! < ledgerDate
  return (
    rows?.find((row) => row.validTo === null) ??
    rows?.find((row) => !isOver(row) && (!fact.from || row.validFrom === fact.from.day))
  )
}

function changeOf(
  standing: Standing,
  said: Record<string, unknown>,
  row: number,
  { counts, overrulesStaff }: Stage,
): RowChange | null {
  // The end that staff set is later knowledge than the ledger's.
  const { validTo, ...rest } = said
  const relevant = standing.validTo === null && validTo !== undefined ? said : rest
  const isStaffs = standing.source !== 'import'
  const changed = Object.entries(relevant).filter(([key, value]) => {
    const old = standing[key]
    if (old === value) return false
    // What staff or a resident said of a relation stands; what they left open is filled.
    if (!isStaffs || old === null) return true
    counts.conflict[overrulesStaff ? 'updated' : 'unchanged']++
    return overrulesStaff
  })
  if (changed.length === 0) return null
  return {
    id: standing.id,
    row,
    before: Object.fromEntries(changed.map(([key]) => [key, standing[key] ?? null])),
    after: Object.fromEntries(changed),
  }
}

export interface StartedRelation extends At<RelationFact> {
  unitId: string
  personId: string
}

/** Relations of a chunk; answers the ones that are new, and the ownerships it met. */
export async function applyRelations(
  stage: Stage,
  folded: Folded,
  unitIds: ReadonlyMap<string, string>,
  personIds: ReadonlyMap<string, string>,
): Promise<{ started: StartedRelation[]; seen: string[] }> {
  const { tx, journal, counts, ledgerDate } = stage
  const wanted = new Map<string, StartedRelation>()
  for (const one of folded.relations.values()) {
    const [unitId, personId] = [unitIds.get(one.fact.unit), personIds.get(one.fact.person)]
    // Two references may turn out to be one person: then it is one relation.
    if (unitId && personId)
      wanted.set(`${unitId}|${personId}|${relationTie(one.fact.relation)}`, { ...one, unitId, personId })
  }
  const units = [...new Set([...wanted.values()].map((one) => one.unitId))]
  const rows =
    units.length === 0
      ? []
      : await tx
          .select(columns)
          .from(unitRelations)
          .where(sql`${unitRelations.unitId} = ${anyOf(units, 'uuid')}`)
          .orderBy(unitRelations.id)
  const standing = Map.groupBy(rows, (row) => `${row.unitId}|${row.personId}|${relationTie(row.relation)}`)
  const made: BulkRow[] = []
  const changes: RowChange[] = []
  const started: StartedRelation[] = []
  const seen: string[] = []
  for (const [key, one] of wanted) {
    const said = saidOf(one.fact)
    const held = standingFor(one.fact, standing.get(key), ledgerDate)
    const change = held ? changeOf(held, said, one.row, stage) : null
    if (change) changes.push(change)
    const id = held?.id ?? newId()
    if (relationTie(one.fact.relation) === 'ownership') seen.push(id)
    if (!held) {
      made.push({
        id,
        unitId: one.unitId,
        personId: one.personId,
        relation: one.fact.relation,
        ...unsaid,
        ...said,
        source: 'import',
        sourceRow: one.row,
      })
      started.push(one)
    }
  }
  await journal.insert(unitRelations, made)
  await journal.update(unitRelations, changes)
  counts.relation.created += made.length
  counts.relation.updated += changes.length
  counts.relation.unchanged += wanted.size - made.length - changes.length
  return { started, seen }
}
