import { grantsPart } from './grants/grants.part.ts'
import { importPart } from './import/import.part.ts'
import { limitsPart } from './limits/limits.part.ts'
import { pluginsPart } from './plugins/plugins.part.ts'
import { operationsPart } from './operations/operations.part.ts'
import { auditPart } from './audit/audit.part.ts'
import { calendarPart } from './calendar/calendar.part.ts'
import { filesPart } from './files/files.part.ts'
import { notifyPart } from './notify/notify.part.ts'
import { savedFiltersPart } from './saved-filters/saved-filters.part.ts'
import { searchPart } from './search/search.part.ts'
import { settingsPart } from './settings/settings.part.ts'
import { tasksPart } from './tasks/tasks.part.ts'
import { registryPart } from './registry/registry.part.ts'
import { membersPart } from './members/members.part.ts'
import { tenantsPart } from './tenants/tenants.part.ts'
import type { KernelPart } from './plugins/kernel-parts.ts'

/** The features of the kernel that bring routes, permissions, jobs or search. One line each. */
export const kernelParts: readonly KernelPart[] = [
  grantsPart,
  importPart,
  limitsPart,
  membersPart,
  tenantsPart,
  pluginsPart,
  operationsPart,
  registryPart,
  auditPart,
  calendarPart,
  filesPart,
  notifyPart,
  savedFiltersPart,
  searchPart,
  settingsPart,
  tasksPart,
]
