import type { RubricCard, Words } from '@linli/evaluation-contract'
import { eq, inArray, or, sql, type SQL } from 'drizzle-orm'

import type { ReadCtx } from '../kit.ts'
import { rubricVersions } from './rubric.schema.ts'

const { doc } = rubricVersions
/** Counts ids: counting the nodes themselves would copy the whole document for each figure. */
const countOf = (path: string): SQL<number> =>
  sql<number>`jsonb_array_length(jsonb_path_query_array(${doc}, ${path}::jsonpath))`

/** What a list shows of a version; the document itself stays in the database. */
export const cardColumns = {
  tenantId: rubricVersions.tenantId,
  id: rubricVersions.id,
  version: rubricVersions.version,
  updatedAt: rubricVersions.updatedAt,
  key: rubricVersions.key,
  label: rubricVersions.label,
  title: sql<Words>`${doc}->'title'`,
  purpose: rubricVersions.purpose,
  origin: rubricVersions.origin,
  state: rubricVersions.state,
  maxTotal: rubricVersions.maxTotal,
  groups: countOf('$.groups[*].id'),
  items: countOf('$.groups[*].items[*].id'),
  parts: countOf('$.groups[*].items[*].parts[*].id'),
  contentHash: rubricVersions.contentHash,
  structureHash: rubricVersions.structureHash,
  effectiveFrom: rubricVersions.effectiveFrom,
  effectiveTo: rubricVersions.effectiveTo,
  supersedesId: rubricVersions.supersedesId,
  approvedByName: rubricVersions.approvedByName,
  approvedAt: rubricVersions.approvedAt,
}

export type CardRecord = Omit<RubricCard, 'isInherited'> & { tenantId: string }

export const toCard = (
  { tenant }: Pick<ReadCtx, 'tenant'>,
  { tenantId, ...record }: CardRecord,
): RubricCard => ({
  ...record,
  isInherited: tenantId !== tenant.id,
})

/** The tenant's own versions whatever their state; of those above only what holds or held: a draft is its maker's. */
export const readableWhere = ({ tenant }: Pick<ReadCtx, 'tenant'>): SQL | undefined =>
  or(eq(rubricVersions.tenantId, tenant.id), inArray(rubricVersions.state, ['frozen', 'retired']))
