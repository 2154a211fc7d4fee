import { definePermissions, engineVersion, type Capability } from '@linli/contract'
import { pluginKit } from '../action/define-action.ts'
import { kernelSettings } from '../settings/kernel-settings.ts'

const allCapabilities = [
  'registry',
  'files',
  'notify',
  'tasks',
  'calendar',
  'timers',
  'jobs',
  'counters',
  'settings',
  'links',
  'people',
] as const satisfies readonly Capability[]

const staff = {
  'estate-manager': true,
  steward: true,
  'front-desk': true,
  'group-admin': true,
  'group-operator': true,
} as const
const administrators = {
  'estate-manager': true,
  'group-admin': true,
  'association-admin': true,
  'platform-admin': true,
} as const

/** What may be done with the kernel's own records, and by whom by default. */
export const kernelPermissions = definePermissions({
  'kernel.audit.read': {
    subject: 'kernel.audit',
    verb: 'read',
    roles: { ...administrators, 'party-secretary': true, 'committee-director': true, supervisor: true },
  },
  'kernel.member.read': {
    subject: 'kernel.member',
    verb: 'read',
    roles: { ...administrators, ...staff, 'party-secretary': true, 'committee-director': true },
  },
  'kernel.member.manage': { subject: 'kernel.member', verb: 'manage', roles: administrators },
  'kernel.role.manage': { subject: 'kernel.role', verb: 'manage', roles: administrators },
  'kernel.setting.read': { subject: 'kernel.setting', verb: 'read', roles: { ...administrators, ...staff } },
  'kernel.setting.manage': { subject: 'kernel.setting', verb: 'manage', roles: administrators },
  'kernel.plugin.read': {
    subject: 'kernel.plugin',
    verb: 'read',
    roles: { ...administrators, developer: true },
  },
  'kernel.plugin.manage': { subject: 'kernel.plugin', verb: 'manage', roles: administrators },
  'kernel.operation.read': { subject: 'kernel.operation', verb: 'read', roles: administrators },
  'kernel.operation.manage': { subject: 'kernel.operation', verb: 'manage', roles: administrators },
  'kernel.tenant.manage': {
    subject: 'kernel.tenant',
    verb: 'manage',
    roles: { 'group-admin': true, 'platform-admin': true },
  },
})

export const kernelManifest = {
  id: 'kernel',
  version: engineVersion,
  engine: `^${engineVersion}`,
  trust: 'builtin' as const,
  title: { 'zh-CN': '平台', en: 'Platform' },
  summary: {
    'zh-CN': '组织、人员、房屋、权限、导入与运行',
    en: 'Tenants, people, units, permissions, import and operations',
  },
  tenants: ['association', 'group', 'branch', 'estate', 'platform'] as const,
  capabilities: allCapabilities,
  tables: {},
  permissions: kernelPermissions as Record<
    string,
    (typeof kernelPermissions)[keyof typeof kernelPermissions]
  >,
  emits: {},
  consumes: [],
  metrics: {},
  settings: kernelSettings,
  menu: [],
  slots: { offers: [], fills: [] },
  limits: {},
  i18n: { 'zh-CN': {}, en: {} },
}

/** The kernel's own way to touch data: the same wrapper as every plugin's, with all capabilities. */
export const { defineAction, defineQuery } = pluginKit({
  id: 'kernel',
  capabilities: [...allCapabilities, 'host'] as const,
})
