import { definePermissions } from '@linli/contract'

const desk = {
  'estate-manager': true,
  steward: true,
  'front-desk': true,
  'group-admin': true,
  'group-operator': true,
} as const

/** Beside those of kernel-plugin.ts: residents who ask to be bound to their unit. */
export const memberPermissions = definePermissions({
  'kernel.registration.decide': { subject: 'kernel.registration', verb: 'decide', roles: desk },
})
