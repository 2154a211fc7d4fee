import { AppError, newId, type FieldIssue } from '@linli/contract'
import {
  carryEvidenceInput,
  carryEvidenceOutput,
  heldUntil,
  scoreSubject,
  type CarryEvidence,
} from '@linli/evaluation-contract'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { z } from 'zod'

import { assertUnlocked } from '../application/assert-unlocked.ts'
import { keepPrintsOf } from '../flag/keep-prints.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { rubricOfYear } from '../score/load-score.ts'
import { translations } from '../score/year-before.ts'
import { evidence, evidenceLinks } from './evidence.schema.ts'

type Asked = z.output<typeof carryEvidenceInput>['pieces']

const links = sql<
  { part: string; isPrimary: boolean }[]
>`(select coalesce(jsonb_agg(jsonb_build_object('part', l.part,
    'isPrimary', l.is_primary) order by l.part), '[]') from ${evidenceLinks} l
  where l.tenant_id = evidence.tenant_id and l.evidence_id = evidence.id and l.state = 'confirmed')`
const isCarried = sql<boolean>`exists (select 1 from ${evidence} later where later.tenant_id = evidence.tenant_id
  and later.carried_from_id = evidence.id and later.removed_at is null)`

/** Pieces of this tenant that stood behind points of a year, locked so that two people do not carry one twice. */
async function lockPieces({ tx, tenant }: WriteCtx, year: number, ids: readonly string[]) {
  const own = and(
    eq(evidence.tenantId, tenant.id),
    eq(evidence.year, year),
    eq(evidence.purpose, 'score'),
    isNull(evidence.removedAt),
    inArray(evidence.id, [...ids]),
  )
  await tx.select({ id: evidence.id }).from(evidence).where(own).orderBy(evidence.id).for('update')
  const rows = await tx
    .select({
      id: evidence.id,
      kind: evidence.kind,
      title: evidence.title,
      note: evidence.note,
      eventFrom: evidence.eventFrom,
      eventTo: evidence.eventTo,
      validUntil: evidence.validUntil,
      url: evidence.url,
      links,
      isCarried,
    })
    .from(evidence)
    .where(own)
  if (rows.length < new Set(ids).size) throw new AppError('not_found')
  return new Map(rows.map((row) => [row.id, row]))
}

type Piece = Awaited<ReturnType<typeof lockPieces>> extends Map<string, infer P> ? P : never

/** Each as it is said to hold now: what is asked for stands before what was said when it came. */
const heldPieces = (asked: Asked, known: ReadonlyMap<string, Piece>): Piece[] =>
  asked.flatMap(({ id, validUntil }) => {
    const piece = known.get(id)
    return piece ? [{ ...piece, validUntil: validUntil ?? piece.validUntil }] : []
  })

/** What holds in no day of the year says nothing about it (AMB-35). */
const issuesOf = (pieces: readonly Piece[], from: string): FieldIssue[] =>
  pieces.flatMap((piece, at) =>
    heldUntil(piece) < from
      ? [
          {
            path: `pieces.${at}.validUntil`,
            rule: 'evidence_holds_no_more',
            params: { title: piece.title, from },
          },
        ]
      : [],
  )

interface Carried {
  id: string
  piece: Piece
  parts: string[]
  primary: Set<string>
}

/** Which present parts a piece goes to, and of which it is what decides first. */
function carriedTo(piece: Piece, targets: ReadonlyMap<string, readonly string[]>): Carried {
  const goesTo = (of: Piece['links']) => of.flatMap(({ part }) => targets.get(part) ?? [])
  return {
    id: newId(),
    piece,
    parts: [...new Set(goesTo(piece.links))].toSorted(),
    primary: new Set(goesTo(piece.links.filter(({ isPrimary }) => isPrimary))),
  }
}

async function writeCarried(ctx: WriteCtx, year: number, carried: readonly Carried[]): Promise<void> {
  if (carried.length === 0) return
  await ctx.tx.insert(evidence).values(
    carried.map(({ id, piece: { id: carriedFromId, links: _links, isCarried: _isCarried, ...said } }) => ({
      ...said,
      id,
      carriedFromId,
      year,
      receivedAt: ctx.now.toISOString(),
      addedBy: ctx.actor.accountId,
      addedByName: ctx.actor.name,
    })),
  )
  await ctx.tx.insert(evidenceLinks).values(
    carried.flatMap(({ id, parts, primary }) =>
      parts.map((part) => ({
        id: newId(),
        evidenceId: id,
        year,
        part,
        isPrimary: primary.has(part),
        state: 'to_confirm' as const,
      })),
    ),
  )
  await ctx.files.carry(
    scoreSubject,
    carried.map(({ id, piece }) => ({ from: piece.id, to: id })),
  )
  const ids = carried.map(({ id }) => id)
  await keepPrintsOf(ctx, 'evidence', await ctx.files.listMany(scoreSubject, ids))
}

async function targetsOf(ctx: WriteCtx, year: number): Promise<ReadonlyMap<string, readonly string[]>> {
  const [now, before] = [await rubricOfYear(ctx, year), await rubricOfYear(ctx, year - 1)]
  const translation = (await translations(ctx, now, [before.rubric.id])).get(before.rubric.id)
  const targets = translation?.targets ?? new Map<string, string[]>()
  return new Map([...targets].map(([part, to]) => [part, to.filter((id) => now.index.parts.has(id))]))
}

/**
 * Takes pieces of the year before along: new pieces with the same files, behind the parts that correspond in this year's
 * rubric, each of which a person has to confirm before it counts. Points and verdicts are never taken along.
 */
export const carryOverEvidence = defineAction({
  name: 'evaluation.evidence.carry-over',
  can: ['declare', scoreSubject],
  input: carryEvidenceInput,
  output: carryEvidenceOutput,
  async run(ctx, { year: asked, pieces: wanted }): Promise<CarryEvidence> {
    const { frame } = await rubricOfYear(ctx, asked)
    await assertUnlocked(ctx, frame.year)
    const ids = wanted.map(({ id }) => id)
    const pieces = heldPieces(wanted, await lockPieces(ctx, frame.year - 1, ids))
    const issues = issuesOf(pieces, frame.from)
    if (issues.length > 0) throw new AppError('bad_input', { issues })
    const targets = await targetsOf(ctx, frame.year)
    const all = pieces.filter(({ isCarried: isDone }) => !isDone).map((piece) => carriedTo(piece, targets))
    const carried = all.filter(({ parts }) => parts.length > 0)
    await writeCarried(ctx, frame.year, carried)
    ctx.audit({
      subject: scoreSubject,
      id: null,
      after: { carriedOver: carried.map(({ piece }) => piece.title) },
    })
    const partless = all.filter(({ parts }) => parts.length === 0)
    return {
      carried: carried.map(({ id, piece, parts }) => ({ id, fromId: piece.id, title: piece.title, parts })),
      left: [
        ...partless.map(({ piece }) => ({ fromId: piece.id, title: piece.title, why: 'no_part' as const })),
        ...pieces
          .filter(({ isCarried: isDone }) => isDone)
          .map(({ id, title }) => ({ fromId: id, title, why: 'carried_before' as const })),
      ],
    }
  },
})
