import { assignSteps, finish, pickPositions, type Conflict, type Scorer, type Steps } from '../draw/index.ts'
import { compareText } from '../draw/random.rules.ts'
import { sumOf } from '../scoring/exact.rules.ts'

/**
 * How a draw is made, named in its record. The second prefers, among equals, scorers whose expertise covers more of a
 * place's points; without `worth` or expertise in the material it gives what the first gave.
 */
export const drawAlgorithm = 'linli-draw/2'

/** What a campaign's draw starts from; published afterwards, so that anybody can draw again. */
export interface DrawMaterial {
  /** `drawAlgorithm` of its time; absent: the first. */
  readonly algorithm?: string
  /** Assessments that take part. */
  readonly estates: readonly { readonly id: string }[]
  /** Parts that two people judge, and those where one looks at what records propose. */
  readonly judged: readonly string[]
  readonly machine: readonly string[]
  readonly secondLookShare: number
  readonly scorers: readonly Scorer[]
  readonly conflicts: readonly Conflict[]
  /** Which expertise each part asks for (its group) and what it is worth; absent: nobody is preferred. */
  readonly worth?: Readonly<Record<string, { readonly expertise: string; readonly points: number }>>
}

export interface DrawnPlace {
  readonly estate: string
  readonly role: 'first' | 'second' | 'confirm'
  /** Null where nobody free of conflicts is left. */
  readonly scorer: string | null
  readonly parts: readonly string[]
  readonly gap: 'too_few_scorers' | 'expertise' | 'conflicts' | null
}

/** A place as the record of a draw keeps it. */
export type RecordedPlace = Pick<DrawnPlace, 'estate' | 'role' | 'scorer' | 'parts'>

export interface DrawPlan {
  readonly places: readonly DrawnPlace[]
  readonly isConnected: boolean
}

/**
 * All places of a campaign: two judges an estate and a third person who confirms; the second also looks at a random
 * share of the machine's parts. The same seed and material give the same places, in whatever order they are listed.
 */
export const planDraw = (seed: string, material: DrawMaterial): DrawPlan => finish(planSteps(seed, material))

/** The same with pauses: none of its steps takes long, however large the campaign. */
export function* planSteps(seed: string, material: DrawMaterial): Steps<DrawPlan> {
  const looks = secondLooks(seed, material)
  yield
  const judging = yield* drawJudges(seed, material, looks)
  yield
  const confirming = yield* drawConfirmers(seed, material, judging.places)
  return { places: [...judging.places, ...confirming], isConnected: judging.isConnected }
}

/** Points of parts by the expertise they ask for. */
function worthOf({ worth }: DrawMaterial, parts: readonly string[]): ReadonlyMap<string, number> | undefined {
  if (!worth) return undefined
  const known = parts.flatMap((part) => worth[part] ?? [])
  const byExpertise = Map.groupBy(known, ({ expertise }) => expertise)
  return new Map(
    [...byExpertise].map(([expertise, of]) => [expertise, sumOf(of.map(({ points }) => points))]),
  )
}

function secondLooks(
  seed: string,
  { estates, machine, secondLookShare }: DrawMaterial,
): ReadonlyMap<string, readonly string[]> {
  const parts = machine.toSorted(compareText)
  const ids = estates.map(({ id }) => id).toSorted(compareText)
  const positions = pickPositions(ids.length * parts.length, { seed, share: secondLookShare })
  const looks = positions.map((at) => ({
    estate: ids[Math.floor(at / parts.length)] ?? '',
    part: parts[at % parts.length] ?? '',
  }))
  const picked = Map.groupBy(looks, ({ estate }) => estate)
  return new Map(
    [...picked].map(([estate, looks]) => {
      const parts = new Set(looks.map(({ part }) => part))
      return [estate, machine.filter((part) => parts.has(part))]
    }),
  )
}

/** A rubric without judged parts needs a second person only where there is something to look at again. */
function* drawJudges(
  seed: string,
  material: DrawMaterial,
  looks: ReadonlyMap<string, readonly string[]>,
): Steps<DrawPlan> {
  const { estates, judged, scorers, conflicts } = material
  const roles = judged.length > 0 ? (['first', 'second'] as const) : (['second'] as const)
  const asked = estates.filter(({ id }) => judged.length > 0 || looks.has(id))
  const needs = judged.length > 0 ? 2 : 1
  const worth = worthOf(material, judged)
  const tasks = asked.map(
    ({ id }) => ({ estate: id, set: 'judged', needs, ...(worth ? { worth } : {}) }) as const,
  )
  const drawn = yield* assignSteps({ seed: `${seed}/judged`, tasks, scorers, conflicts })
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
function* drawConfirmers(
  seed: string,
  material: DrawMaterial,
  judges: readonly DrawnPlace[],
): Steps<DrawnPlace[]> {
  const { estates, machine, scorers, conflicts } = material
  if (machine.length === 0) return []
  const worth = worthOf(material, machine)
  const judgesOf = Map.groupBy(judges, ({ estate }) => estate)
  const tasks = estates.map(({ id }) => ({
    estate: id,
    set: 'confirm',
    needs: 1 as const,
    ...(worth ? { worth } : {}),
    notBy: (judgesOf.get(id) ?? []).flatMap(({ scorer }) => scorer ?? []),
  }))
  const drawn = yield* assignSteps({ seed: `${seed}/confirm`, tasks, scorers, conflicts })
  const holder = new Map(drawn.assignments.map(({ estate, scorer }) => [estate, scorer]))
  const gaps = new Map(drawn.gaps.map(({ estate, reason }) => [estate, reason]))
  return estates.map(({ id }) => {
    const scorer = holder.get(id) ?? null
    const gap = scorer === null ? (gaps.get(id) ?? 'conflicts') : null
    return { estate: id, role: 'confirm', scorer, parts: machine, gap }
  })
}
