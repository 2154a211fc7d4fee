import { addMessages } from '../http/messages.ts'
import { defineRoutes } from '../http/routes.ts'
import type { KernelPart } from '../plugins/kernel-parts.ts'
import { listSettings } from './list-settings.ts'
import { resetSetting, setSettings } from './set-settings.ts'

addMessages({
  'zh-CN': {
    'action.kernel.setting.set': '修改了设置',
    'action.kernel.setting.reset': '恢复了上级的设置',
    'reason.no_such_settings': '这里没有启用这个插件，没有它的设置',
    'reason.setting_not_own': '这一项本来就沿用上级或默认设置',
    'field.kernel.setting.plugin': '所属功能',
    'field.quietFrom': '免打扰开始',
    'field.quietTo': '免打扰结束',
    'field.noticesPerHour': '同类提醒每小时上限',
    'field.fileQuotaMb': '文件空间上限（MB）',
    'field.importRows': '单次导入行数上限',
    'field.messagesPerDay': '每天短信和微信上限',
    'field.auditDays': '操作记录保留天数',
    'field.inboxDays': '通知保留天数',
  },
  en: {
    'action.kernel.setting.set': 'changed settings',
    'action.kernel.setting.reset': 'went back to the inherited setting',
    'reason.no_such_settings': 'This plugin is not enabled here and has no settings.',
    'reason.setting_not_own': 'This setting is inherited or the default already.',
    'field.kernel.setting.plugin': 'Feature',
    'field.quietFrom': 'Quiet hours begin',
    'field.quietTo': 'Quiet hours end',
    'field.noticesPerHour': 'Messages of a kind per person and hour',
    'field.fileQuotaMb': 'File space (MB)',
    'field.importRows': 'Rows an import may have',
    'field.messagesPerDay': 'SMS and WeChat messages a day',
    'field.auditDays': 'Days the journal of writes is kept',
    'field.inboxDays': 'Days notices are kept',
  },
})

const routes = defineRoutes((bind) => {
  bind.get('/settings', listSettings, 'Settings that hold here, and where each comes from')
  bind.put('/settings/{pluginId}', setSettings, 'Set some values of a plugin')
  bind.delete('/settings/{pluginId}/{key}', resetSetting, 'Back to the inherited value')
})

export const settingsPart: KernelPart = { routes }
