import type { MyUnit } from '@linli/ui-mobile'

import { stairOf } from '../order/on-site.rules.ts'
import type { ReportDraft } from './report-draft.ts'

/** Public places that are asked for with one tap. */
export const quickPlaces = ['lift', 'lobby', 'garage', 'garden'] as const
export type QuickPlace = (typeof quickPlaces)[number]

const isOfStair = (place: QuickPlace): boolean => place === 'lift' || place === 'lobby'

/** Of lifts and lobbies it is the one of the person's own staircase. */
export const quickPlaceText = (place: QuickPlace, word: string, unitCode: string): string =>
  isOfStair(place) ? `${stairOf(unitCode)}${word}` : word

/** A public place as words, with the building that it is in; an empty one is none. */
export type Spot = Pick<ReportDraft, 'areaText' | 'buildingId'>

type Home = Pick<MyUnit, 'code' | 'buildingId'>

/** What a tap on a quick place says of somebody who lives there. */
export const spotNear = (home: Home | null, place: QuickPlace, word: string): Spot => ({
  areaText: quickPlaceText(place, word, home?.code ?? ''),
  buildingId: (isOfStair(place) && home?.buildingId) || '',
})

/** The building stays while what is typed goes on from the place that was tapped; other words are in none. */
export const spotTyped = (areaText: string, before: Spot, tapped: readonly Spot[]): Spot => {
  const goesOn = tapped.some(
    (spot) => spot.buildingId === before.buildingId && areaText.trim().startsWith(spot.areaText),
  )
  return { areaText, buildingId: goesOn ? before.buildingId : '' }
}

interface Location {
  unitId?: string
  buildingId?: string
  areaText?: string
}

/** Where it is, as the server takes it: the home, or a public place. */
export function locationOf(draft: Spot & Pick<ReportDraft, 'isAtHome'>, unitId: string | null): Location {
  if (draft.isAtHome && unitId) return { unitId }
  const areaText = draft.areaText.trim()
  return {
    ...(draft.buildingId ? { buildingId: draft.buildingId } : {}),
    ...(areaText ? { areaText } : {}),
  }
}
