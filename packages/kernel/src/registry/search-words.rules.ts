import { nameSearchKeys } from '../personal/pinyin.ts'
import { plainRoomText, roomQuery, roomSearchKeys } from '../personal/room.rules.ts'
import type { PlaceParts } from './place.rules.ts'

const mostSuffixes = 8
const longestWord = 60

const unique = (words: readonly (string | null | undefined)[]): string[] => [
  ...new Set(words.filter((word) => !!word).map((word) => word!.slice(0, longestWord))),
]

/** Words a person is found by: pinyin and initials, and the name from each of its signs on, so that 小强 finds 张小强. */
export function personWords(name: string): string[] {
  const plain = name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '')
  const signs = [...plain]
  const tails = /\p{Script=Han}/u.test(plain)
    ? signs.slice(0, mostSuffixes).map((_, at) => signs.slice(at).join(''))
    : [plain]
  return unique([...nameSearchKeys(name), ...tails])
}

/** Words a unit is found by: 3-1-1204, 3-1204, 1204; a parking space also by its bare number. */
export function unitWords(parts: Pick<PlaceParts, 'building' | 'entrance' | 'room' | 'kind'>): string[] {
  const keys = roomSearchKeys({
    building: parts.building?.name,
    entrance: parts.entrance?.name,
    unit: parts.room,
  })
  if (parts.kind !== 'parking') return unique(keys)
  const last = parts.room.split('-').at(-1) ?? ''
  return unique([...keys, roomQuery(parts.room), plainRoomText(parts.room), roomQuery(last)])
}
