import { addMessages } from '../http/messages.ts'
import type { KernelPart } from '../plugins/kernel-parts.ts'
import { tenantExports } from './tenants.exports.ts'
import { tenantPermissions } from './tenants.permissions.ts'
import { tenantRoutes } from './tenants.routes.ts'

addMessages({
  'zh-CN': {
    'action.kernel.tenant.create': '新建小区或公司',
    'action.kernel.tenant.change': '修改小区或公司资料',
    'action.kernel.tenant.brand': '修改名称、主题色和标志',
    'action.kernel.tenant.suspend': '停用小区或公司',
    'action.kernel.tenant.resume': '恢复小区或公司',
    'action.kernel.oversight.start': '建立监管关系',
    'action.kernel.oversight.end': '结束监管关系',
    'reason.kind_not_here': '这里不能新建这一类组织',
    'reason.tenant_exists': '“{name}”已经有了，请核对是否重复',
    'reason.oversight_overlaps': '这段时间已有同一城市的监管关系',
    'reason.ends_before_it_begins': '结束日期早于开始日期',
    'issue.ends_before_it_begins': '早于开始日期',
  },
  en: {
    'action.kernel.tenant.create': 'Made an estate or company',
    'action.kernel.tenant.change': 'Changed an estate or company',
    'action.kernel.tenant.brand': 'Changed name, colour or logo',
    'action.kernel.tenant.suspend': 'Closed an estate or company',
    'action.kernel.tenant.resume': 'Opened an estate or company again',
    'action.kernel.oversight.start': 'Began an oversight',
    'action.kernel.oversight.end': 'Ended an oversight',
    'reason.kind_not_here': 'This kind cannot be made here.',
    'reason.tenant_exists': '“{name}” exists already. Please check whether it is the same.',
    'reason.oversight_overlaps': 'There is an oversight for this city and time already.',
    'reason.ends_before_it_begins': 'It would end before it begins.',
    'issue.ends_before_it_begins': 'Before it begins',
  },
})

export const tenantsPart: KernelPart = {
  routes: tenantRoutes,
  permissions: tenantPermissions,
  exports: tenantExports,
}
