import { definePermissions } from '@linli/contract'

/** Beside `kernel.tenant.manage` of kernel-plugin.ts. */
export const tenantPermissions = definePermissions({
  'kernel.tenant.read': {
    subject: 'kernel.tenant',
    verb: 'read',
    roles: {
      'group-admin': true,
      'group-operator': true,
      'group-viewer': true,
      'branch-manager': true,
      'platform-admin': true,
      'association-admin': true,
      'association-officer': true,
    },
  },
  'kernel.tenant.brand': {
    subject: 'kernel.tenant',
    verb: 'brand',
    roles: { 'estate-manager': true, 'group-admin': true, 'association-admin': true, 'platform-admin': true },
  },
})
