import { and, desc, eq, or, sql } from 'drizzle-orm'

import { assessmentFlags } from '../flag/flag.schema.ts'
import type { ReadCtx } from '../kit.ts'

/** What was upheld of an assessment, a sentence and the parts it is shown at. */
export interface DeskFlag {
  sentence: string
  parts: string[]
}

/**
 * What scorers read of flags: those the association upheld, and those the company did and the association has not
 * dismissed. Sentences name nobody, so that a place stays as blind as it was.
 */
export async function deskFlags(
  { tx, tenant, actor }: Pick<ReadCtx, 'tx' | 'tenant' | 'actor'>,
  assessmentId: string,
): Promise<DeskFlag[]> {
  const rows = await tx
    .select({
      title: assessmentFlags.title,
      summary: assessmentFlags.summary,
      parts: assessmentFlags.parts,
    })
    .from(assessmentFlags)
    .where(
      and(
        eq(assessmentFlags.tenantId, tenant.id),
        eq(assessmentFlags.assessmentId, assessmentId),
        or(
          eq(assessmentFlags.state, 'upheld'),
          and(eq(assessmentFlags.state, 'open'), sql`${assessmentFlags.handed}->>'state' = 'upheld'`),
        ),
      ),
    )
    .orderBy(desc(assessmentFlags.foundAt), desc(assessmentFlags.id))
    .limit(200)
  const { locale } = actor
  const colon = locale === 'zh-CN' ? '：' : ': '
  return rows.map(({ title, summary, parts }) => ({
    sentence: `${title[locale]}${colon}${summary[locale]}`,
    parts,
  }))
}
