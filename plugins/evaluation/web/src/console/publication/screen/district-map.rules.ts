/** Column and row from the north-west; the gap before 深汕 stands for the land between it and the rest of the city. */
type Place = readonly [column: number, row: number]

/** Shenzhen's districts roughly where they lie to each other: a sketch of this product's own, no map of boundaries. */
const shenzhen: Readonly<Record<string, Place>> = {
  宝安: [1, 1],
  光明: [2, 1],
  龙华: [3, 1],
  龙岗: [4, 1],
  坪山: [5, 1],
  深汕: [7, 1],
  南山: [2, 2],
  福田: [3, 2],
  罗湖: [4, 2],
  盐田: [5, 2],
  大鹏: [6, 2],
}

/** `深圳市大鹏新区` and `大鹏` are the same. */
const shortName = (name: string): string =>
  name
    .trim()
    .replace(/^(广东省)?深圳市?/u, '')
    .replace(/(特别合作区|合作区|新区|区)$/u, '')

export const placeOf = (name: string): Place | null => {
  const short = shortName(name)
  return Object.hasOwn(shenzhen, short) ? (shenzhen[short] ?? null) : null
}

interface Named {
  readonly name: string
}
export interface DistrictMap<District extends Named> {
  readonly placed: readonly (District & { readonly column: number; readonly row: number })[]
  /** Without a place: other cities', mistyped ones, a second one of the same name, and where none was given. */
  readonly others: readonly District[]
}

/**
 * Districts with their places where most of those with a name are Shenzhen's; names such as 龙华区 stand in other
 * cities too, and alone make no map of Shenzhen.
 */
export function districtMap<District extends Named>(districts: readonly District[]): DistrictMap<District> {
  const taken = new Set<string>()
  const [placed, others]: [DistrictMap<District>['placed'][number][], District[]] = [[], []]
  for (const each of districts) {
    const place = placeOf(each.name)
    if (!place || taken.has(String(place))) {
      others.push(each)
      continue
    }
    taken.add(String(place))
    placed.push({ ...each, column: place[0], row: place[1] })
  }
  const unknown = others.filter(({ name }) => name.trim() !== '').length
  return placed.length > unknown ? { placed, others } : { placed: [], others: districts }
}
