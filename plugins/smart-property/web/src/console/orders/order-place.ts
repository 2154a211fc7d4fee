/** Where an order that is being written is: a room, or a place in words with the building it is in. */
export interface OrderPlace {
  unitId?: string
  buildingId?: string
  areaText?: string
}

/** What was said of a public place; no building is one of its own: the gate, the garden. */
export const placeInWords = (words: string, buildingId: string): OrderPlace => ({
  ...(buildingId ? { buildingId } : {}),
  ...(words.trim() ? { areaText: words.trim() } : {}),
})
