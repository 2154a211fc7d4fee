import type { Choice, Relation, UnitChoice } from './registration-api.ts'

export const stepNames = ['estate', 'building', 'entrance', 'unit', 'who', 'phone', 'done'] as const
export type StepName = (typeof stepNames)[number]

export interface RegistrationAnswers {
  estate: Choice | null
  building: Choice | null
  entrance: string | null
  unit: UnitChoice | null
  name: string
  relation: Relation | ''
  phone: string
}

/** The entrances of a building in the order of its units; none when its units have none. */
export const entrancesOf = (units: readonly UnitChoice[]): string[] => [
  ...new Set(units.flatMap((unit) => unit.entrance ?? [])),
]

/** The question after `step`: a building with one entrance is not asked for it, nor a logged-in person for the number. */
export function stepAfter(step: StepName, entranceCount: number, isLoggedIn: boolean): StepName {
  const next = stepNames[stepNames.indexOf(step) + 1] ?? 'done'
  if (next === 'entrance' && entranceCount < 2) return 'unit'
  if (next === 'phone' && isLoggedIn) return 'done'
  return next
}

export function stepBefore(step: StepName, entranceCount: number): StepName | null {
  const before = stepNames[stepNames.indexOf(step) - 1] ?? null
  return before === 'entrance' && entranceCount < 2 ? 'building' : before
}
