import type { SitePlan } from '@linli/evaluation-contract/site'

type Estate = SitePlan['estates'][number]

/** Whether one of the chosen inspectors may not go there. */
export const isBarred = ({ barred }: Pick<Estate, 'barred'>, inspectors: readonly string[]): boolean =>
  inspectors.some((id) => barred.includes(id))

export interface PlanChoice {
  day: string
  inspectors: readonly string[]
  /** Places by estate; those that are in it are chosen. */
  places: ReadonlyMap<string, string>
}

/** What is asked of the server: estates whose inspectors are barred are left out, whatever was ticked. */
export const visitsOf = (
  estates: readonly Estate[],
  { day, inspectors, places }: PlanChoice,
  newId: () => string,
) =>
  estates.flatMap((estate) => {
    const place = places.get(estate.assessmentId)
    return place === undefined || isBarred(estate, inspectors)
      ? []
      : [{ id: newId(), assessmentId: estate.assessmentId, day, place, inspectors: [...inspectors] }]
  })

/** The server takes so many at once. */
export const mostVisits = 100

/** What still keeps the visits from being planned. */
export function planGap({
  day,
  inspectors,
  places,
}: PlanChoice): 'day' | 'inspector' | 'estates' | 'place' | null {
  if (!day) return 'day'
  if (inspectors.length === 0) return 'inspector'
  if (places.size === 0) return 'estates'
  return [...places.values()].some((place) => place.trim().length < 2) ? 'place' : null
}
