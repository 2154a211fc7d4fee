import type { TenantKind } from '@linli/contract'
import type { RubricIndex } from '@linli/evaluation-contract/scoring'

const companyKeys = new WeakMap<RubricIndex, ReadonlySet<string>>()

/** Metrics that a company answers for too: its own, and those that an item of the company's or of either's asks for (AMB-34). */
export function companyMetrics(index: RubricIndex): ReadonlySet<string> {
  const known = companyKeys.get(index)
  if (known) return known
  const own = Object.entries(index.doc.metrics).flatMap(([key, { scope }]) =>
    scope === 'company' ? [key] : [],
  )
  const asked = [...index.items.values()]
    .filter(({ scope }) => scope !== 'estate')
    .flatMap(({ parts }) => parts.flatMap(({ id }) => index.asks.get(id)?.metrics ?? []))
  const made = new Set([...own, ...asked])
  companyKeys.set(index, made)
  return made
}

/** All metrics of the rubric in the order in which its parts need them, then those that none does; a stored document keeps no order of its own. */
function inOrderOfUse({ doc, parts, asks }: RubricIndex): string[] {
  const used = [...parts.values()].flatMap(({ id, metrics }) => [
    ...(asks.get(id)?.metrics ?? []),
    ...metrics,
  ])
  return [...new Set([...used, ...Object.keys(doc.metrics).toSorted()])].filter((key) => doc.metrics[key])
}

/** The rubric's metrics that are kept in a tenant: all in an estate, in a company and its branches those it answers for; of people none. */
export function metricsHere(index: RubricIndex, kind: TenantKind): string[] {
  const all = inOrderOfUse(index).filter((key) => index.doc.metrics[key]?.scope !== 'person')
  return kind === 'estate' ? all : all.filter((key) => companyMetrics(index).has(key))
}
