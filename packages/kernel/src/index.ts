/** What plugins may use. */
export type {
  CheckProvider,
  Envelope,
  JobHandler,
  JobRun,
  MetricProvider,
  MetricRowLabel,
  PersonMetric,
  PersonReading,
  RecordReader,
  SearchHit,
  SearchProvider,
  ServerPlugin,
  Subscriber,
} from './plugins/server-plugin.ts'
export type { Actor, ActionCtx, AuditEntry, QueryCtx, Tenant } from './action/context.ts'
export type { Operation } from './action/define-action.ts'
export type { FilePrint } from './files/file-prints.ts'
export type { RouteEntry } from './http/routes.ts'
export type { Tx } from './db/handle.ts'
export { abilityWhere } from './ability/ability-where.ts'
export { canRow } from './ability/can-row.ts'
export { addMessages } from './http/messages.ts'
export { toProblem } from './http/problem.ts'
export { bits64, bytes, day, decimal, instant } from './db/columns.ts'
export { checkVersion } from './action/version.ts'
export { consumedMinutesAt, type Clock } from './clock/clock-due.rules.ts'
export { pauseClock, recomputeClock, resumeClock, startClock, stopClock } from './clock/clock.rules.ts'
export {
  addWorkingTime,
  isWorking,
  nextWorkingStart,
  workingMinutesBetween,
  type BusinessCalendar,
} from './calendar/business-calendar.rules.ts'
export { calendarChanged } from './calendar/calendar.events.ts'
export { constraintMeans } from './db/database-error.ts'
export { definePlugin } from './plugins/server-plugin.ts'
export { pluginChanged } from './plugins/plugin-events.ts'
export { definePrint, type Print, type PrintFrame } from './print/define-print.ts'
export type { PrintBlock, PrintColumn, PrintDocument, PrintTable } from './print/print-document.ts'
export { defineExport, type ExportColumn, type ListExport } from './export/list-export.ts'
export { defineRoutes } from './http/routes.ts'
export {
  buildingMerged,
  buildingRenamed,
  consentGiven,
  consentWithdrawn,
  personErased,
  personMerged,
  relationEnded,
  relationStarted,
  unitMerged,
  unitRenamed,
} from './registry/registry.events.ts'
export type {
  OwnUnit,
  PersonLabel,
  PersonMatch,
  RegistryCapability,
  UnitLabel,
} from './registry/registry.capability.ts'
export { keyset } from './list/keyset.ts'
export { likeAnywhere } from './list/like-pattern.rules.ts'
export { maskName, maskPhone } from './personal/mask.rules.ts'
export { readFindings } from './metrics/read-findings.ts'
export { pluginKit } from './action/define-action.ts'
export { tenantNames } from './tenants/tenant-names.ts'
export { tenantTable } from './db/tenant-table.ts'
import './capabilities.ts'
