import { addMessages } from '../http/messages.ts'
import { defineRoutes } from '../http/routes.ts'
import type { KernelPart } from '../plugins/kernel-parts.ts'
import { auditExports } from './audit.exports.ts'
import './field-words.ts'
import { getTimeline, listAudit } from './list-audit.ts'

addMessages({
  'zh-CN': {
    'value.yes': '是',
    'value.no': '否',
    'value.record': '（关联记录）',
    'field.name': '名称',
    'field.title': '标题',
    'field.state': '状态',
    'field.type': '类型',
    'field.size': '大小',
    'field.reason': '原因',
    'field.phone': '电话',
    'field.roles': '角色',
    'field.dueAt': '期限',
  },
  en: {
    'value.yes': 'Yes',
    'value.no': 'No',
    'value.record': '(linked record)',
    'field.name': 'Name',
    'field.title': 'Title',
    'field.state': 'State',
    'field.type': 'Type',
    'field.size': 'Size',
    'field.reason': 'Reason',
    'field.phone': 'Phone',
    'field.roles': 'Roles',
    'field.dueAt': 'Due',
  },
})

const routes = defineRoutes((bind) => {
  bind.get('/audit', listAudit, 'Everything written here, in words')
  bind.get('/timeline', getTimeline, 'History of one record')
})

export const auditPart: KernelPart = { routes, exports: auditExports }
