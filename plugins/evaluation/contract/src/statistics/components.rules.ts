/**
 * Union-find: members of a group belong together, and so do groups that share a member. Gives each member the number
 * of its component, from 1 in the order of appearance.
 */
export function componentsOf(groups: Iterable<readonly string[]>): Map<string, number> {
  const parents = new Map<string, string>()
  const rootOf = (member: string): string => {
    let root = member
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
      root = parent
    parents.set(member, root)
    return root
  }
  for (const [first, ...others] of groups) {
    if (first === undefined) continue
    const root = rootOf(first)
    for (const other of others) parents.set(rootOf(other), root)
  }
  const numbers = new Map<string, number>()
  return new Map(
    [...parents.keys()].map((member) => {
      const root = rootOf(member)
      const number = numbers.get(root) ?? numbers.size + 1
      numbers.set(root, number)
      return [member, number]
    }),
  )
}
