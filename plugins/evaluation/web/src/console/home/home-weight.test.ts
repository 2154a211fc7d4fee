import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { expect, it } from 'vitest'

const [home, cards] = [
  import.meta.dirname,
  ['EstateScore.vue', 'WeakestEstates.vue', 'HomeCampaigns.vue', 'HomeScore.vue'],
] as const
const fromWhere = /^(?:import|export) (?!type )[^']*?from '([^']+)'/gm

/** What a file and those it imports ask of packages when they run; types are gone by then. */
function packagesOf(file: string, seen: Set<string>): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  const asked = [...readFileSync(file, 'utf8').matchAll(fromWhere)].map((match) => match[1] ?? '')
  return asked.flatMap((from) =>
    from.startsWith('.') ? packagesOf(join(dirname(file), from), seen) : [from],
  )
}

it('asks the contract for nothing but the names of what changes, and so carries no schemas to the home page', () => {
  const seen = new Set<string>()
  const asked = cards.flatMap((card) => packagesOf(join(home, card), seen))
  expect(seen.size).toBeGreaterThan(8)
  expect([...new Set(asked)].toSorted()).toEqual([
    '@linli/evaluation-contract/subjects',
    '@linli/web-kit',
    'vue',
    'vue-i18n',
    'vue-router',
  ])
})
