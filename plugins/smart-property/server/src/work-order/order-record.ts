import type {
  Channel,
  CloseKind,
  DisputeOutcome,
  EscalationLevel,
  Grade,
  Kind,
  Limits,
  PauseReason,
  RiskState,
  State,
} from '@linli/smart-property-contract'

/** What an order is judged by for as long as it keeps its class, whatever the settings become. */
export interface ClockTerms {
  limits: Limits
  warnAtShare: number
}

/** A stretch in which the solution clock stands still; `to` is null while it lasts. */
export interface PausedSpan {
  from: string
  to: string | null
  reason: string
  resumeAt: string | null
}

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
  terms: ClockTerms | null
  clockCalendar: 'office' | 'always'
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
  solveSpans: PausedSpan[]
  pauseReason: PauseReason | null
  resumeAt: string | null
  respondedMinutes: number | null
  solvedMinutes: number | null
  dueAt: string | null
  overdueCount: number
  escalation: EscalationLevel | null
  escalateAt: string | null
  risk: RiskState | null
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
  disputeOutcome: DisputeOutcome | null
  mergedIntoId: string | null
  isBulkClosed: boolean
  amountFen: number | null
  followers: number
}

/** What a move may change. */
export type OrderChanges = Partial<Omit<OrderRecord, 'tenantId' | 'id' | 'version' | 'createdAt'>>
