import type { DiscrepancyCard, NotePlace } from '@linli/evaluation-contract/campaign'
import type { Words } from '@linli/evaluation-contract'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'
import { sql } from 'drizzle-orm'

import { assignments, discrepancies, discrepancyNotes } from './panel.schema.ts'

interface NoteRow {
  id: string
  place: NotePlace
  text: string
  at: string
}

/** Notes in order, by place. */
const notes = sql<
  NoteRow[]
>`(select coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'place', n.author, 'text', n.text,
    'at', n.created_at) order by n.seq), '[]')
  from ${discrepancyNotes} n where n.tenant_id = discrepancies.tenant_id and n.discrepancy_id = discrepancies.id)`

/** Whether a third person scores the parts below it. */
export const isWithArbiter = sql<boolean>`exists (select 1 from ${assignments} arbiter
  where arbiter.tenant_id = discrepancies.tenant_id and arbiter.assessment_id = discrepancies.assessment_id
    and arbiter.role = 'arbiter' and arbiter.state in ('offered', 'in_progress')
    and (discrepancies.scope <> 'part' or discrepancies.node = any (arbiter.parts)))`

export const discrepancyColumns = {
  id: discrepancies.id,
  assessmentId: discrepancies.assessmentId,
  scope: discrepancies.scope,
  node: discrepancies.node,
  first: discrepancies.first,
  second: discrepancies.second,
  limit: discrepancies.limitPoints,
  state: discrepancies.state,
  result: discrepancies.result,
  notes,
  version: discrepancies.version,
}

export type DiscrepancyRow = Omit<DiscrepancyCard, 'title'>

export function nodeTitle(
  { doc, parts, groups }: RubricIndex,
  { scope, node }: Pick<DiscrepancyRow, 'scope' | 'node'>,
): Words {
  if (scope === 'total') return doc.title
  const title = scope === 'part' ? parts.get(node)?.label : groups.get(node)?.title
  return title ?? { 'zh-CN': node, en: node }
}
