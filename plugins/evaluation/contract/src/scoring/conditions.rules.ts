import type { Condition, Logic } from './rubric-doc.ts'

/** A condition that holds no others. */
export type Atom = Exclude<Condition, { all: Condition[] } | { any: Condition[] }>

/** What a logic asks for, each key once and in the order it is asked. */
export interface Asks {
  metrics: string[]
  judges: string[]
  documents: string[]
}

export function atomsOf(condition: Condition): Atom[] {
  if ('all' in condition) return condition.all.flatMap(atomsOf)
  if ('any' in condition) return condition.any.flatMap(atomsOf)
  return [condition]
}

/** The conditions a logic rests on, in the order they are tried. */
export function conditionsOf(logic: Logic): Condition[] {
  switch (logic.kind) {
    case 'checklist':
    case 'document':
      return [logic.when]
    case 'tiered_judgement':
      return logic.levels.flatMap(({ suggestWhen }) => suggestWhen ?? [])
    case 'count_threshold':
      return logic.tiers.map(({ when }) => when)
    case 'count_true':
      return logic.of
    case 'ratio_award':
      return logic.minimum ? [logic.minimum] : []
    case 'per_unit':
      return []
  }
}

/** Metrics an atom compares: one, or the two of a share. */
export function metricsOf(atom: Atom): string[] {
  if ('metric' in atom) return [atom.metric]
  return 'ratio' in atom ? [...atom.ratio] : []
}

/** Every mention of a metric; a metric named twice is there twice. */
export function metricMentions(logic: Logic): string[] {
  const own = logic.kind === 'per_unit' || logic.kind === 'ratio_award' ? [logic.metric] : []
  return [...conditionsOf(logic).flatMap(atomsOf).flatMap(metricsOf), ...own]
}

export function asksOf(conditions: readonly Condition[], metrics: readonly string[] = []): Asks {
  const atoms = conditions.flatMap(atomsOf)
  return {
    metrics: [...new Set([...atoms.flatMap(metricsOf), ...metrics])],
    judges: [...new Set(atoms.flatMap((atom) => ('judge' in atom ? [atom.judge] : [])))],
    documents: [...new Set(atoms.flatMap((atom) => ('document' in atom ? [atom.document] : [])))],
  }
}
