import { definePermissions } from '@linli/contract'

import { addMessages } from '../http/messages.ts'
import { defineRoutes } from '../http/routes.ts'
import type { KernelPart } from '../plugins/kernel-parts.ts'
import { endGrant, getGrantOptions, giveGrant } from './give-grant.ts'
import { listGrants, listGrantUses } from './list-grants.ts'
import { getOverview } from './overview.ts'
import { grantExports } from './grants.exports.ts'
import { listFacts, listMetrics, listPublished } from './list-facts.ts'
import { publishFact, withdrawFact } from './publish-facts.ts'
import { listGrantedRows, listReceivedGrants } from './received-grants.ts'

addMessages({
  'zh-CN': {
    'action.kernel.grant.give': '授权协会查看资料',
    'action.kernel.grant.end': '结束对协会的授权',
    'action.kernel.fact.publish': '向协会公布数据',
    'action.kernel.fact.withdraw': '撤回已公布的数据',
    'reason.no_such_overseer': '该协会目前没有监管本小区所属的公司',
    'reason.no_overseer': '目前没有协会监管本小区所属的公司，数据没有公布',
    'reason.grant_has_ended': '这项授权已经结束',
    'issue.too_late': '授权最长一年',
    'metric.kernel.registry.homes': '住宅套数',
    'metric.kernel.registry.owners': '业主人数',
    'metric.kernel.member.residents': '注册住户数',
    'field.kernel.unit.code': '房号',
    'field.kernel.unit.kind': '房屋类型',
  },
  en: {
    'action.kernel.grant.give': 'Let an association read records',
    'action.kernel.grant.end': 'Ended an association’s leave to read',
    'action.kernel.fact.publish': 'Published a figure to the association',
    'action.kernel.fact.withdraw': 'Took a published figure back',
    'reason.no_such_overseer': 'This association does not oversee the company of this estate today.',
    'reason.no_overseer': 'No association oversees the company of this estate today: nothing was published.',
    'reason.grant_has_ended': 'This grant has ended.',
    'issue.too_late': 'A grant holds for a year at most',
    'metric.kernel.registry.homes': 'Homes',
    'metric.kernel.registry.owners': 'Owners',
    'metric.kernel.member.residents': 'Registered residents',
    'field.kernel.unit.code': 'Unit',
    'field.kernel.unit.kind': 'Kind of unit',
  },
})

const permissions = definePermissions({
  'kernel.grant.read': {
    subject: 'kernel.grant',
    verb: 'read',
    roles: {
      'estate-manager': true,
      'group-admin': true,
      'group-operator': true,
      'party-secretary': true,
      'committee-director': true,
      supervisor: true,
    },
  },
  'kernel.grant.manage': {
    subject: 'kernel.grant',
    verb: 'manage',
    roles: { 'estate-manager': true, 'group-admin': true },
  },
  'kernel.overview.read': {
    subject: 'kernel.overview',
    verb: 'read',
    roles: { 'association-admin': true, 'association-officer': true },
  },
})

const routes = defineRoutes((r) => {
  r.get('/grants', listGrants, 'Grants this estate gave to associations')
  r.get('/grants/options', getGrantOptions, 'What may be granted, and to whom')
  r.get('/grants/received', listReceivedGrants, 'Grants this association holds or held')
  r.get('/grants/{id}/uses', listGrantUses, 'Who read on a grant')
  r.post('/grants', giveGrant, 'Let an association read one kind of records until a day')
  r.post('/grants/{id}/end', endGrant, 'End a grant at once')
  r.get('/granted/{resource}', listGrantedRows, 'Records that estates granted; each reading is noted')
  r.get('/facts', listPublished, 'Figures this estate published')
  r.get('/facts/metrics', listMetrics, 'Figures this estate can publish')
  r.get('/facts/received', listFacts, 'Figures published to this association')
  r.post('/facts', publishFact, 'Publish a figure to the associations that oversee this estate')
  r.post('/facts/withdraw', withdrawFact, 'Take a published figure back')
  r.get('/members-overview', getOverview, 'Member companies, by what they published or granted')
})

export const grantsPart: KernelPart = { routes, permissions, exports: grantExports }
