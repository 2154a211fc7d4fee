import { definePermissions, type Permission, type RoleKey } from '@linli/contract'

import {
  appealSubject,
  applicationSubject,
  appraisalSubject,
  campaignSubject,
  deskSubject,
  factSubject,
  flagSubject,
  panelSubject,
  publicationSubject,
  rubricSubject,
  scoreSubject,
  sheetSubject,
  siteSubject,
} from './subjects.ts'

const each = (roles: readonly RoleKey[]): Permission['roles'] =>
  Object.fromEntries(roles.map((role) => [role, true]))

const officers = ['association-admin', 'association-officer'] as const satisfies RoleKey[]
const company = ['group-admin', 'group-operator'] as const satisfies RoleKey[]
const companyReaders = [...company, 'group-viewer', 'branch-manager'] as const satisfies RoleKey[]
/** Who answers for an estate's declaration: the property company and the Party branch there. */
const declarers = ['estate-manager', 'party-secretary'] as const satisfies RoleKey[]
/** Bodies that work on the estate's standing together and see what it is made of (clauses 5.1 and 9.2). */
const estateReaders = [
  ...declarers,
  'steward',
  'party-member',
  'committee-director',
  'committee-member',
  'supervisor',
  'community-worker',
] as const satisfies RoleKey[]

/** Who runs a company's own appraisal of staff and teams; the defaults stand in migrations/0008_appraisal_guards as well. */
const peopleOffice = [...company, 'estate-manager'] as const satisfies RoleKey[]
/** The branch sees what teams came to, not what a person did. */
const teamReaders = ['party-secretary', 'branch-manager'] as const satisfies RoleKey[]
const staff = [
  ...peopleOffice,
  ...teamReaders,
  'group-viewer',
  'steward',
  'engineer',
  'front-desk',
  'party-member',
] as const satisfies RoleKey[]

const on = (subject: string, verb: string, roles: readonly RoleKey[], clause?: string): Permission => ({
  subject,
  verb,
  roles: each(roles),
  ...(clause ? { clause } : {}),
})

/** Annex A is informative; who drafts, declares and confirms is this product's default, to be changed per tenant. */
export const permissions = definePermissions({
  'evaluation.rubric.read': on(rubricSubject, 'read', [
    ...officers,
    'expert',
    ...companyReaders,
    ...estateReaders,
  ]),
  'evaluation.rubric.edit': on(rubricSubject, 'edit', [...officers, ...company], '9.2.1'),
  'evaluation.rubric.freeze': on(rubricSubject, 'freeze', ['association-admin', 'group-admin'], '9.2.1'),
  'evaluation.fact.read': on(factSubject, 'read', [...companyReaders, ...estateReaders]),
  'evaluation.fact.enter': on(factSubject, 'enter', [...company, ...declarers, 'steward']),
  'evaluation.fact.verify': on(factSubject, 'verify', [...company, ...declarers]),
  'evaluation.score.read': on(scoreSubject, 'read', [...companyReaders, ...estateReaders], '9.2.2'),
  'evaluation.score.declare': on(scoreSubject, 'declare', [...company, ...declarers], '9.2.2'),
  'evaluation.score.confirm': on(scoreSubject, 'confirm', [...company, 'branch-manager'], '9.2.2'),
  'evaluation.score.plan': on(scoreSubject, 'plan', [...company, ...declarers]),
  'evaluation.flag.read': on(flagSubject, 'read', [...companyReaders, ...estateReaders]),
  'evaluation.flag.explain': on(flagSubject, 'explain', [...company, ...declarers]),
  'evaluation.flag.decide': on(flagSubject, 'decide', [...company, 'branch-manager']),
  'evaluation.panel.read': on(panelSubject, 'read', officers),
  'evaluation.panel.manage': on(panelSubject, 'manage', officers),
  'evaluation.desk.score': on(deskSubject, 'score', ['expert']),
  'evaluation.site.read': on(siteSubject, 'read', officers),
  'evaluation.site.manage': on(siteSubject, 'manage', officers),
  'evaluation.site.inspect': on(siteSubject, 'inspect', ['expert']),
  'evaluation.site.decide': on(siteSubject, 'decide', [...officers, 'expert']),
  'evaluation.campaign.read': on(campaignSubject, 'read', [
    ...officers,
    'expert',
    ...companyReaders,
    ...declarers,
  ]),
  'evaluation.campaign.manage': on(campaignSubject, 'manage', officers),
  'evaluation.application.read': on(applicationSubject, 'read', [...companyReaders, ...estateReaders]),
  'evaluation.application.apply': on(applicationSubject, 'apply', [...company, ...declarers]),
  'evaluation.publication.publish': on(publicationSubject, 'publish', ['association-admin']),
  'evaluation.application.appeal': on(applicationSubject, 'appeal', [...company, ...declarers]),
  'evaluation.appeal.read': on(appealSubject, 'read', officers),
  'evaluation.appeal.decide': on(appealSubject, 'decide', officers),
  'evaluation.application.lock': on(applicationSubject, 'lock', company),
  'evaluation.appraisal.read': on(appraisalSubject, 'read', staff, '9.2.1'),
  'evaluation.appraisal.manage': on(appraisalSubject, 'manage', peopleOffice, '9.2.1'),
  'evaluation.appraisal-sheet.read': on(sheetSubject, 'read', peopleOffice),
  'evaluation.appraisal-sheet.own': {
    subject: sheetSubject,
    verb: 'own',
    roles: Object.fromEntries(staff.map((role) => [role, { when: { readers: '$account' } }])),
  },
  'evaluation.appraisal-sheet.teams': {
    subject: sheetSubject,
    verb: 'teams',
    roles: Object.fromEntries(teamReaders.map((role) => [role, { when: { kind: 'team' } }])),
  },
})
