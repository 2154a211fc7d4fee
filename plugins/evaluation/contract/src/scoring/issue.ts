import type { Item, Part, RubricDoc } from './rubric-doc.ts'

/** What can be wrong with a rubric; `issue-words.ts` has the sentences. */
export const issueCodes = [
  'sum_of_parts',
  'sum_of_items',
  'sum_of_groups',
  'duplicate_id',
  'unknown_policy',
  'unknown_metric',
  'unknown_judge',
  'unknown_document',
  'unknown_item',
  'unknown_part',
  'unknown_level',
  'unknown_ambiguity',
  'policy_shape',
  'limit_type',
  'not_a_step',
  'range_order',
  'count_without_points',
  'max_exceeded',
  'max_not_reached',
  'unreachable_tier',
  'unreachable_level',
  'fixture_expects_nothing',
  'fixture_failed',
] as const
export type IssueCode = (typeof issueCodes)[number]

export interface Issue {
  /** Dotted path into the document. */
  readonly path: string
  readonly code: IssueCode
  readonly params: Readonly<Record<string, string | number>>
}

export interface Placed<T> {
  readonly path: string
  readonly node: T
}

export const placedItems = (doc: RubricDoc): Placed<Item>[] =>
  doc.groups.flatMap((group, g) => group.items.map((node, i) => ({ path: `groups.${g}.items.${i}`, node })))

export const placedParts = (doc: RubricDoc): Placed<Part>[] =>
  placedItems(doc).flatMap(({ path, node }) =>
    node.parts.map((part, p) => ({ path: `${path}.parts.${p}`, node: part })),
  )
