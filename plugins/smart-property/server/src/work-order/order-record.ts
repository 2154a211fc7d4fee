import type { Channel, CloseKind, Grade, Kind, State } from '@linli/smart-property-contract'

/** A row of `work_orders` as rules and actions see it; instants are ISO strings. */
export interface OrderRecord {
  tenantId: string
  id: string
  version: number
  createdAt: string
  updatedAt: string
  number: string
  kind: Kind
  categoryKey: string
  categoryName: string
  grade: Grade
  title: string
  description: string
  unitId: string | null
  buildingId: string | null
  areaText: string | null
  locationLabel: string
  channel: Channel
  reporterAccountId: string | null
  reporterPersonId: string | null
  reporterName: string
  contactPhoneSealed: string | null
  contactPhoneMasked: string
  contactPhoneTail: string
  registeredByName: string | null
  state: State
  assigneeAccountId: string | null
  assigneeName: string | null
  respondMinutes: number
  respondWarnAt: string
  respondDueAt: string
  respondedAt: string | null
  respondStage: number
  solveStartedAt: string
  solveMinutes: number
  solveWarnAt: string
  solveDueAt: string
  solveStage: number
  dueAt: string | null
  overdueCount: number
  waitUntil: string | null
  answeredAt: string | null
  answeredBy: string | null
  answeredByName: string | null
  answerText: string | null
  claimedSolved: boolean | null
  solved: boolean | null
  calledBackAt: string | null
  rating: number | null
  closedAt: string | null
  closeKind: CloseKind | null
  reopenCount: number
}

/** What a move may change. */
export type OrderChanges = Partial<Omit<OrderRecord, 'tenantId' | 'id' | 'version' | 'createdAt'>>
