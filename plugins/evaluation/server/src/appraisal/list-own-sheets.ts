import { AppError } from '@linli/contract'
import { sheetSubject } from '@linli/evaluation-contract'
import { ownSheetsInput, ownSheetsOutput } from '@linli/evaluation-contract/appraisal'
import { keyset } from '@linli/kernel'
import { and, eq, or, sql } from 'drizzle-orm'

import { defineQuery } from '../kit.ts'
import { appraisalCycles, appraisalSubjects } from './appraisal.schema.ts'
import { subjectColumns, toSubjectRow } from './sheet.sql.ts'

const sorts = {
  createdAt: {
    column: appraisalSubjects.createdAt,
    type: 'timestamptz',
    of: (row: { createdAt: string }) => row.createdAt,
  },
} as const

/** 我的考核: sheets about the actor, and those that he or she has to review; drafts of the office are none yet. */
export const listOwnSheets = defineQuery({
  name: 'evaluation.appraisal.list-own',
  can: ['own', sheetSubject],
  input: ownSheetsInput,
  output: ownSheetsOutput,
  async run(ctx, { limit, cursor }) {
    const { accountId } = ctx.actor
    if (accountId === null) throw new AppError('forbidden')
    const isPerson = sql<boolean>`${accountId}::uuid = any(${appraisalSubjects.persons})`
    const keys = keyset({
      sorts,
      sort: '-createdAt',
      id: appraisalSubjects.id,
      idOf: (row: { id: string }) => row.id,
      cursor,
      limit,
      filters: {},
    })
    const rows = await ctx.tx
      .select({
        ...subjectColumns(ctx),
        createdAt: appraisalSubjects.createdAt,
        isPerson,
        cycleTitle: appraisalCycles.title,
        cycleState: appraisalCycles.state,
        selfBy: appraisalCycles.selfBy,
        reviewBy: appraisalCycles.reviewBy,
      })
      .from(appraisalSubjects)
      .innerJoin(
        appraisalCycles,
        and(
          eq(appraisalCycles.tenantId, appraisalSubjects.tenantId),
          eq(appraisalCycles.id, appraisalSubjects.cycleId),
        ),
      )
      .where(
        and(
          eq(appraisalSubjects.tenantId, ctx.tenant.id),
          or(isPerson, eq(appraisalSubjects.leaderId, accountId)),
          sql`${appraisalCycles.state} <> 'draft'`,
          keys.where,
        ),
      )
      .orderBy(...keys.orderBy)
      .limit(keys.limit)
    const page = keys.page(rows)
    return {
      ...page,
      rows: page.rows.map(
        ({ isPerson: isOwn, createdAt: _, cycleTitle, cycleState, selfBy, reviewBy, ...row }) => ({
          ...toSubjectRow(row, cycleState),
          cycleTitle,
          cycleState,
          selfBy,
          reviewBy,
          role: isOwn ? ('person' as const) : ('leader' as const),
        }),
      ),
    }
  },
})
