import type { Item, RubricDoc } from '@linli/evaluation-contract'
import { indexRubric, type RubricIndex } from '@linli/evaluation-contract/scoring'

/** Whether a part is the company's: one value for all its estates (AMB-34). */
export function isCompanyPart({ items, parentOf }: RubricIndex, part: string): boolean {
  return items.get(parentOf.get(part) ?? '')?.scope === 'company'
}

const companyDocs = new WeakMap<RubricIndex, RubricIndex>()

/** The rubric as a company sees itself: of all items those that it answers for, their maxima added up. */
export function companyIndex(index: RubricIndex): RubricIndex {
  const known = companyDocs.get(index)
  if (known) return known
  const made = indexRubric(companyDoc(index.doc))
  companyDocs.set(index, made)
  return made
}

const maxOf = (nodes: readonly { max: number }[]): number => nodes.reduce((sum, { max }) => sum + max, 0)
const isCompanys = ({ scope }: Item): boolean => scope === 'company'

function companyDoc(doc: RubricDoc): RubricDoc {
  const groups = doc.groups
    .map((group) => ({ ...group, items: group.items.filter(isCompanys) }))
    .filter(({ items }) => items.length > 0)
    .map((group) => ({ ...group, max: maxOf(group.items) }))
  return { ...doc, groups, max: maxOf(groups), gates: [] }
}
