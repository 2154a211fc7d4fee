import type { Words } from '@linli/evaluation-contract'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'

/** Titles of a rubric's groups by id, in its order. */
export const groupTitles = ({ groups }: RubricIndex): Record<string, Words> =>
  Object.fromEntries([...groups.values()].map(({ id, title }) => [id, title]))

/** Labels of its parts by id. */
export const partTitles = ({ parts }: RubricIndex): Record<string, Words> =>
  Object.fromEntries([...parts.values()].map(({ id, label }) => [id, label]))
