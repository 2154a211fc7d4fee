export const reliabilityScopes = ['part', 'group', 'total'] as const
export type ReliabilityScope = (typeof reliabilityScopes)[number]

/**
 * Units scored by two people or more from which a figure means something. By simulation (three levels, two scorers,
 * alpha about 0.77) 60 units leave a 90 % band of 0.68 to 0.86 and 10 units one of 0.43 to 1.00, so groups and the
 * total are shown early only with their interval beside them.
 */
export const leastUnits = { part: 60, group: 10, total: 10 } as const satisfies Record<
  ReliabilityScope,
  number
>

export type MayShow =
  | { readonly isShown: true }
  | {
      readonly isShown: false
      readonly reason: 'too_few_units'
      readonly units: number
      readonly needed: number
    }

/** Whether a reliability figure over that many double-scored units may be shown; if not, how many it needs. */
export function mayShow(scope: ReliabilityScope, units: number): MayShow {
  const needed = leastUnits[scope]
  return units >= needed ? { isShown: true } : { isShown: false, reason: 'too_few_units', units, needed }
}
