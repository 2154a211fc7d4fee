import type { Part } from '@linli/evaluation-contract'
import { panelParts } from '@linli/evaluation-contract/campaign'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'

/** Parts that the rubric wants looked at on site and that this estate answers for, in its order. */
export function sitePartsOf(index: RubricIndex): Part[] {
  const { judged, machine } = panelParts(index)
  const scored = new Set([...judged, ...machine])
  return [...index.parts.values()].filter(({ id, onSite }) => onSite && scored.has(id))
}

export const partLabel = (index: RubricIndex, id: string) => {
  const part = index.parts.get(id)
  const plain = { 'zh-CN': id, en: id }
  const item = index.items.get(index.parentOf.get(id) ?? '')
  return { id, item: item?.title ?? plain, label: part?.label ?? plain, max: part?.max ?? 0 }
}
