import type { EstateKey } from '../estates.data.ts'
import { haiyunLift, haiyunNeighbours } from './haiyun.ts'
import { jingtianDaily } from './jingtian-daily.ts'
import { jingtianLeaks } from './jingtian-leaks.ts'
import { jingtianNeighbours } from './jingtian-neighbours.ts'
import { jingtianParts } from './jingtian-parts.ts'
import { lantingLate, songshanLockers } from './others.ts'
import { paperActs } from './papers.ts'
import type { Scene } from './scene.ts'

const scenes: Partial<Record<EstateKey, readonly Scene[]>> = {
  jingtian: [jingtianLeaks, jingtianNeighbours, jingtianParts, jingtianDaily],
  haiyun: [haiyunLift, haiyunNeighbours],
  lanting: [lantingLate],
  songshan: [songshanLockers],
}

/** The large estates, whose months are reviewed. */
const reviewed: readonly EstateKey[] = ['jingtian', 'haiyun']

/** What is written down of an estate's story. */
export const scenesOf = (key: EstateKey, now: Date): Scene => ({
  orders: (scenes[key] ?? []).flatMap(({ orders }) => orders),
  acts: [
    ...(scenes[key] ?? []).flatMap(({ acts }) => acts),
    ...(reviewed.includes(key) ? paperActs(now) : []),
  ],
})
