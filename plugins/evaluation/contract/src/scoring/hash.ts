import { hashJson } from '../proof/json-hash.ts'
import type { Logic, RubricDoc } from './rubric-doc.ts'

/** SHA-256 of the whole document in hex: any change is another version. */
export const contentHash = (doc: RubricDoc): string => hashJson(doc)

/** SHA-256 over ids, maxima, logic and policies, without words: a corrected text leaves it as it was. */
export const structureHash = ({ id, max, step, groups, gates, policies }: RubricDoc): string =>
  hashJson({
    id,
    max,
    step,
    groups: groups.map((group) => ({
      id: group.id,
      max: group.max,
      items: group.items.map((item) => ({
        id: item.id,
        max: item.max,
        scope: item.scope,
        parts: item.parts.map(({ id, max, mode, logic }) => ({ id, max, mode, logic: withoutWords(logic) })),
      })),
    })),
    gates: gates.map(({ id, item, when }) => ({ id, item, when })),
    policies: Object.fromEntries(Object.entries(policies).map(([key, { value }]) => [key, value])),
  })

function withoutWords(logic: Logic): unknown {
  if (logic.kind === 'tiered_judgement')
    return { ...logic, levels: logic.levels.map(({ descriptor: _, ...level }) => level) }
  if (logic.kind === 'count_threshold')
    return { ...logic, tiers: logic.tiers.map(({ label: _, ...tier }) => tier) }
  return logic
}
