import { AppError } from '@linli/contract'
import { fallbackCategoryKey, kinds, type Kind } from '@linli/smart-property-contract'

interface TreeNode {
  key: string
  parentKey: string | null
}

interface CategoryNode extends TreeNode {
  kinds: readonly Kind[]
  isActive: boolean
}

const refuse = (path: string, rule: string) => new AppError('bad_input', { issues: [{ path, rule }] })

/** A tree of two levels, so that people find what they look for; throws `bad_input` for anything else. */
export function assertTwoLevels(tree: readonly TreeNode[], { key, parentKey }: TreeNode): void {
  if (parentKey === null) return
  if (parentKey === key) throw refuse('parentKey', 'own_parent')
  const parent = tree.find((node) => node.key === parentKey)
  if (!parent) throw refuse('parentKey', 'no_such_parent')
  if (parent.parentKey !== null) throw refuse('parentKey', 'parent_is_below')
  if (tree.some((node) => node.parentKey === key)) throw refuse('parentKey', 'has_children')
}

/** An order that nobody has classed must find its category, whatever its kind. */
export function assertFallback({ key, kinds: taken, isActive }: CategoryNode): void {
  if (key !== fallbackCategoryKey) return
  if (!isActive) throw refuse('isActive', 'fallback_stays')
  if (!kinds.every((kind) => taken.includes(kind))) throw refuse('kinds', 'fallback_takes_all')
}
