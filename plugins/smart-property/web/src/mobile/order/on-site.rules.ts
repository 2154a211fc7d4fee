/** Where somebody has to go, read from what people call the unit: `3栋1单元1204 厨房`. */
export interface OnSite {
  building: string
  entrance: string
  room: string
  /** Told by the room's number; `null` when it does not tell. */
  floor: number | null
  /** What was said beside the unit. */
  more: string
}

const unitCode =
  /^(?<building>.*?(?:栋|幢|座|号楼|[Bb]lock ?\w+|[Bb]uilding ?\w+))?\s*(?<entrance>\w{1,3}(?:单元|梯|门))?\s*(?<room>[A-Za-z]?\d{3,4}[A-Za-z]?)(?:\s+(?<more>.*))?$/

/** Parts of a unit's name; `null` when it is no dwelling that tells them. */
export function onSiteOf(label: string): OnSite | null {
  const parts = unitCode.exec(label.trim())?.groups
  if (!parts) return null
  const { building = '', entrance = '', room = '', more = '' } = parts
  if (building === '' && entrance === '') return null
  const floor = Number(/\d+/.exec(room)![0].slice(0, -2))
  return { building, entrance, room, floor: floor > 0 ? floor : null, more }
}

/** Staircase of a unit: where its lift and its lobby are. */
export function stairOf(unitCode: string): string {
  const place = onSiteOf(unitCode)
  return place ? `${place.building}${place.entrance}` : ''
}

/** What opens the maps of this phone at an address. */
export function mapLink(address: string, userAgent: string): string {
  const q = encodeURIComponent(address)
  return /iPhone|iPad|Macintosh/.test(userAgent) ? `maps://?q=${q}` : `geo:0,0?q=${q}`
}
