import type { CellIssue } from '../../import/row-reader.rules.ts'
import type { NoiseKind } from '../../import/noise.rules.ts'
import type { LooseDay } from '../../import/values/day.rules.ts'
import type { Identity } from '../../import/values/identity.rules.ts'
import type { BuildingName } from './building.rules.ts'
import type { EntranceName } from './entrance.rules.ts'
import type { Floor } from './floor.rules.ts'
import type { PoliticalStatus } from './political-status.rules.ts'
import type { RoomName, UnitKind } from './room.rules.ts'
import type { Share } from './share.rules.ts'
import type { UseState } from './use-state.rules.ts'

/** A dwelling, shop or store room. `key` is building/entrance/room and stays the same for every spelling. */
export interface UnitFact {
  fact: 'unit'
  key: string
  kind: UnitKind
  building: BuildingName
  entrance: EntranceName | null
  floor: Floor | null
  room: RoomName
  areaM2?: number
  innerAreaM2?: number
  plan?: string
  useState?: UseState
  handedOver?: LooseDay
  note?: string
}

/** A parking space as a unit of its own; `besideUnit` is the dwelling in whose row it stands. */
export interface ParkingFact {
  fact: 'parking'
  key: string
  space: string
  besideUnit: string | null
  areaM2?: number
}

/** A person. `ref` holds within one import; `aliases` are all the keys the person can be found by. */
export interface PersonFact {
  fact: 'person'
  ref: string
  aliases: string[]
  name: string
  phones: string[]
  identity: Identity | null
}

export const relations = [
  'owner',
  'co_owner',
  'tenant',
  'family',
  'emergency_contact',
  'parking_holder',
] as const
export type Relation = (typeof relations)[number]

/** Who is what to a unit or parking space. */
export interface RelationFact {
  fact: 'relation'
  unit: string
  person: string
  relation: Relation
  share?: Share
  kinship?: string
  from?: LooseDay
  until?: LooseDay
}

export type RegistryFact = UnitFact | ParkingFact | PersonFact | RelationFact

/** Kept apart from all other facts: present only where the plan attests consent. */
export interface PoliticalFact {
  fact: 'political'
  person: string
  status: PoliticalStatus
}

export interface RecordRow {
  kind: 'record'
  row: number
  /** Unit the row speaks of, also when the row is wrong; null when it could not be told. */
  unit: string | null
  isCoOwnerRow: boolean
  /** In the order in which they can be stored; empty when the row is wrong. */
  facts: RegistryFact[]
  restricted: PoliticalFact[]
  errors: CellIssue[]
  warnings: CellIssue[]
}

export interface NoiseRow {
  kind: 'noise'
  row: number
  noise: NoiseKind
}

export type ParsedRow = RecordRow | NoiseRow
