import { addMessages } from '../http/messages.ts'

addMessages({
  'zh-CN': {
    'reason.no_such_tenant': '没有这个单位，或者它与本单位目前没有隶属、监管关系',
    'reason.plugin_not_enabled_there': '对方还没有启用这个功能，请先联系对方管理员启用',
    'reason.no_provider': '本单位没有启用提供这项数据的功能',
  },
  en: {
    'reason.no_such_tenant': 'There is no such organisation, or it has no tie with this one today.',
    'reason.plugin_not_enabled_there':
      'The other side has not enabled this feature yet; ask its administrator.',
    'reason.no_provider': 'No feature enabled here provides this figure.',
  },
})
