import { AppError, newId, type FieldIssue } from '@linli/contract'
import {
  addEvidenceInput,
  evidenceRow,
  heldUntil,
  scoreSubject,
  type EvidenceRow,
} from '@linli/evaluation-contract'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import type { z } from 'zod'

import { assertAppealsOpen } from '../application/assert-appeals-open.ts'
import { assertUnlocked } from '../application/assert-unlocked.ts'
import { keepPrints } from '../flag/keep-prints.ts'
import { defineAction, type WriteCtx } from '../kit.ts'
import { rubricOfYear, type YearRubric } from '../score/load-score.ts'
import { evidenceRowOf } from './evidence-rows.ts'
import { evidence, evidenceLinks } from './evidence.schema.ts'

type Input = z.output<typeof addEvidenceInput>

/** Parts that the rubric does not have; those that a piece stood behind before may stay. */
export const partIssues = (
  { parts }: RubricIndex,
  wanted: readonly string[],
  before: readonly string[] = [],
): FieldIssue[] =>
  wanted.flatMap((part, place) =>
    parts.has(part) || before.includes(part) ? [] : [{ path: `parts.${place}`, rule: 'no_such_part' }],
  )

/** It happened, or its content holds, inside the assessment year at least for a day (AMB-35), and it brings what its kind says. */
function issuesOf({ frame, index }: YearRubric, input: Input): FieldIssue[] {
  const { eventFrom, eventTo, validUntil, kind } = input
  const isOutside = heldUntil(input) < frame.from || eventFrom > frame.to
  return [
    ...partIssues(index, input.parts),
    ...(eventTo < eventFrom ? [{ path: 'eventTo', rule: 'evidence_ends_before_it_begins' }] : []),
    ...(validUntil !== null && validUntil < eventFrom
      ? [{ path: 'validUntil', rule: 'evidence_ends_before_it_begins' }]
      : []),
    ...(isOutside
      ? [{ path: 'eventFrom', rule: 'evidence_outside_year', params: { from: frame.from, to: frame.to } }]
      : []),
    ...(kind === 'file' && input.fileIds.length === 0
      ? [{ path: 'fileIds', rule: 'evidence_without_file' }]
      : []),
    ...(kind === 'link' && !input.url ? [{ path: 'url', rule: 'required' }] : []),
  ]
}

/** The links of one piece; each part once. */
export const linkRows = (
  parts: readonly string[],
  { evidenceId, year, isPrimary }: { evidenceId: string; year: number; isPrimary: boolean },
) => [...new Set(parts)].map((part) => ({ id: newId(), evidenceId, year, part, isPrimary }))

export async function readBack(ctx: WriteCtx, id: string): Promise<EvidenceRow> {
  const row = await evidenceRowOf(ctx, id)
  if (!row) throw new AppError('not_found')
  return row
}

/** Puts a file, a link or a record behind parts; when it came in is kept beside when it happened. */
export const addEvidence = defineAction({
  name: 'evaluation.evidence.add',
  can: ['declare', scoreSubject],
  input: addEvidenceInput,
  output: evidenceRow,
  async run(ctx, input) {
    const rubric = await rubricOfYear(ctx, input.year)
    if (input.purpose === 'appeal') await assertAppealsOpen(ctx, rubric.frame.year)
    else await assertUnlocked(ctx, rubric.frame.year)
    const issues = issuesOf(rubric, input)
    if (issues.length > 0) throw new AppError('bad_input', { issues })
    const { id, parts, fileIds, isPrimary, url, year: _asked, ...said } = input
    const year = rubric.frame.year
    await ctx.tx.insert(evidence).values({
      id,
      year,
      ...said,
      url: url ?? null,
      receivedAt: ctx.now.toISOString(),
      addedBy: ctx.actor.accountId,
      addedByName: ctx.actor.name,
    })
    await Promise.all([
      ctx.tx.insert(evidenceLinks).values(linkRows(parts, { evidenceId: id, year, isPrimary })),
      ctx.files.attach(fileIds, scoreSubject, id),
    ])
    await keepPrints(ctx, { owner: 'evidence', ownerId: id, fileIds })
    ctx.audit({
      subject: scoreSubject,
      id,
      after: { title: said.title, kind: said.kind, purpose: said.purpose, parts },
    })
    return readBack(ctx, id)
  },
})
