import { appraisalSubject } from '@linli/evaluation-contract'
import {
  answerRefusalOf,
  appraisalLayers,
  handedInLayers,
  handInRefusalOf,
  isResultOut,
  objectRefusalOf,
  sayRefusalOf,
  sheetInput,
  sheetOutput,
  type Sheet,
} from '@linli/evaluation-contract/appraisal'
import { and, asc, eq, isNull } from 'drizzle-orm'

import { defineQuery, type ReadCtx } from '../kit.ts'
import { getRubricVersion, type RubricVersion } from '../rubric/rubric-in-force.ts'
import { appraisalHonours } from './appraisal.schema.ts'
import { getCycleRecord, type CycleRecord } from './cycle.sql.ts'
import { objectionsOf } from './objection.sql.ts'
import { splitMetrics } from './person-facts.ts'
import { sheetGroups } from './sheet-output.rules.ts'
import { currentSaid, getSheetRecord, type SubjectRecord } from './sheet.sql.ts'
import { standpointOf } from './standpoint.ts'

const honoursOf = (ctx: ReadCtx, subjectId: string) =>
  ctx.tx
    .select({ id: appraisalHonours.id, title: appraisalHonours.title, rank: appraisalHonours.rank })
    .from(appraisalHonours)
    .where(
      and(
        eq(appraisalHonours.tenantId, ctx.tenant.id),
        eq(appraisalHonours.subjectId, subjectId),
        isNull(appraisalHonours.revokedAt),
      ),
    )
    .orderBy(asc(appraisalHonours.rank), asc(appraisalHonours.id))

interface Loaded {
  sheet: SubjectRecord
  cycle: CycleRecord
  rubric: RubricVersion
}

const cycleHead = ({ cycle, rubric }: Loaded): Sheet['cycle'] => {
  const { id, title, state, goals, periodFrom, periodTo, selfBy, reviewBy, objectBy } = cycle
  return {
    id,
    title,
    state,
    goals,
    periodFrom,
    periodTo,
    selfBy,
    reviewBy,
    objectBy,
    rubricTitle: rubric.index.doc.title,
  }
}

/** The whole sheet as the reader may see it; after a write as after a read. */
export async function sheetOutputOf(ctx: ReadCtx, loaded: Loaded): Promise<Sheet> {
  const { sheet, cycle, rubric } = loaded
  const { index } = rubric
  const [said, at, objections, honours] = await Promise.all([
    currentSaid(ctx, { cycleId: cycle.id, subjectIds: [sheet.id] }),
    standpointOf(ctx, sheet, cycle),
    objectionsOf(ctx, sheet.id),
    honoursOf(ctx, sheet.id),
  ])
  const { byHand } = splitMetrics(ctx, { keys: Object.keys(index.doc.metrics), kind: sheet.kind })
  const { id, cycleId, version, kind, name, place, leaderName, state, factsAt } = sheet
  return {
    id,
    cycleId,
    version,
    kind,
    name,
    place,
    leaderName,
    state,
    factsAt,
    memberNames: sheet.members.map((member) => member.name),
    total: isResultOut(cycle.state) ? sheet.total : null,
    hasObjection: at.hasOpenObjection,
    cycle: cycleHead(loaded),
    ...sheetGroups({ index, locale: ctx.actor.locale, facts: sheet.facts, said, byHand: new Set(byHand) }),
    mayHandIn: handedInLayers.filter((layer) => handInRefusalOf(layer, at) === null),
    mayWrite: appraisalLayers.filter((layer) => sayRefusalOf(layer, at) === null),
    mayObject: objectRefusalOf(at) === null,
    mayAnswer: at.hasOpenObjection && answerRefusalOf(at) === null,
    objections,
    honours,
  }
}

export async function loadSheet(ctx: ReadCtx, id: string): Promise<Loaded> {
  const sheet = await getSheetRecord(ctx, id)
  const cycle = await getCycleRecord(ctx, sheet.cycleId)
  return { sheet, cycle, rubric: await getRubricVersion(ctx, cycle.rubricId) }
}

/** One sheet; `not_found` for whomever it does not concern. */
export const getSheet = defineQuery({
  name: 'evaluation.appraisal.get-sheet',
  can: ['read', appraisalSubject],
  input: sheetInput,
  output: sheetOutput,
  run: async (ctx, { id }) => sheetOutputOf(ctx, await loadSheet(ctx, id)),
})
