import { assignScorers, pickSecondLook, type Conflict, type Scorer } from '../draw/index.ts'

/** What a campaign's draw starts from; published afterwards, so that anybody can draw again. */
export interface DrawMaterial {
  /** Assessments that take part. */
  readonly estates: readonly { readonly id: string }[]
  /** Parts that two people judge, and those where one looks at what records propose. */
  readonly judged: readonly string[]
  readonly machine: readonly string[]
  readonly secondLookShare: number
  readonly scorers: readonly Scorer[]
  readonly conflicts: readonly Conflict[]
}

export interface DrawnPlace {
  readonly estate: string
  readonly role: 'first' | 'second' | 'confirm'
  /** Null where nobody free of conflicts is left. */
  readonly scorer: string | null
  readonly parts: readonly string[]
  readonly gap: 'too_few_scorers' | 'expertise' | 'conflicts' | null
}

export interface DrawPlan {
  readonly places: readonly DrawnPlace[]
  readonly isConnected: boolean
}

/**
 * All places of a campaign: two judges an estate and a third person who confirms; the second also looks at a random
 * share of the machine's parts. The same seed and material give the same places, in whatever order they are listed.
 */
export function planDraw(seed: string, material: DrawMaterial): DrawPlan {
  const looks = secondLooks(seed, material)
  const judging = drawJudges(seed, material, looks)
  const confirming = drawConfirmers(seed, material, judging.places)
  return { places: [...judging.places, ...confirming], isConnected: judging.isConnected }
}

function secondLooks(
  seed: string,
  { estates, machine, secondLookShare }: DrawMaterial,
): ReadonlyMap<string, readonly string[]> {
  const all = estates.flatMap(({ id }) => machine.map((part) => ({ estate: id, part })))
  const picked = Map.groupBy(pickSecondLook(all, { seed, share: secondLookShare }), ({ estate }) => estate)
  return new Map(
    [...picked].map(([estate, looks]) => {
      const parts = new Set(looks.map(({ part }) => part))
      return [estate, machine.filter((part) => parts.has(part))]
    }),
  )
}

/** A rubric without judged parts needs a second person only where there is something to look at again. */
function drawJudges(
  seed: string,
  { estates, judged, scorers, conflicts }: DrawMaterial,
  looks: ReadonlyMap<string, readonly string[]>,
): DrawPlan {
  const roles = judged.length > 0 ? (['first', 'second'] as const) : (['second'] as const)
  const asked = estates.filter(({ id }) => judged.length > 0 || looks.has(id))
  const needs = judged.length > 0 ? 2 : 1
  const tasks = asked.map(({ id }) => ({ estate: id, set: 'judged', needs }) as const)
  const drawn = assignScorers({ seed: `${seed}/judged`, tasks, scorers, conflicts })
  const holders = Map.groupBy(drawn.assignments, ({ estate }) => estate)
  const gaps = new Map(drawn.gaps.map(({ estate, reason }) => [estate, reason]))
  const places = asked.flatMap(({ id }) =>
    roles.map((role, at): DrawnPlace => {
      const scorer = holders.get(id)?.[at]?.scorer ?? null
      const parts = role === 'second' ? [...judged, ...(looks.get(id) ?? [])] : judged
      return { estate: id, role, scorer, parts, gap: scorer === null ? (gaps.get(id) ?? 'conflicts') : null }
    }),
  )
  return { places, isConnected: drawn.isConnected }
}

/** Who judges an estate does not confirm its records: three people look at it. */
function drawConfirmers(
  seed: string,
  { estates, machine, scorers, conflicts }: DrawMaterial,
  judges: readonly DrawnPlace[],
): DrawnPlace[] {
  if (machine.length === 0) return []
  const judgesOf = Map.groupBy(judges, ({ estate }) => estate)
  const tasks = estates.map(({ id }) => ({
    estate: id,
    set: 'confirm',
    needs: 1 as const,
    notBy: (judgesOf.get(id) ?? []).flatMap(({ scorer }) => scorer ?? []),
  }))
  const drawn = assignScorers({ seed: `${seed}/confirm`, tasks, scorers, conflicts })
  const holder = new Map(drawn.assignments.map(({ estate, scorer }) => [estate, scorer]))
  const gaps = new Map(drawn.gaps.map(({ estate, reason }) => [estate, reason]))
  return estates.map(({ id }) => {
    const scorer = holder.get(id) ?? null
    const gap = scorer === null ? (gaps.get(id) ?? 'conflicts') : null
    return { estate: id, role: 'confirm', scorer, parts: machine, gap }
  })
}
