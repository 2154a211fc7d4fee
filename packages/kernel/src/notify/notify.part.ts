import { addMessages } from '../http/messages.ts'
import type { KernelPart } from '../plugins/kernel-parts.ts'
import { notifyExports } from './notify.exports.ts'
import { notifyRoutes } from './notify.routes.ts'

addMessages({
  'zh-CN': {
    'value.kernel.message.state.waiting': '待发',
    'value.kernel.message.state.sent': '已发',
    'value.kernel.message.state.failed': '失败',
    'value.kernel.message.state.throttled': '太密，已合并',
    'value.kernel.message.state.unreachable': '联系不上',
    'value.kernel.message.state.unneeded': '不用发了',
    'action.kernel.inbox.read': '看过一条通知',
    'action.kernel.inbox.read-all': '把通知全部标为已读',
    'action.kernel.notify-preference.set': '修改了接收提醒的方式',
    'action.kernel.message.settle': '短信或微信提醒有了结果',
    'action.kernel.message.resend': '重新发送了提醒',
    'reason.message_not_failed': '这条提醒已经发出或正在发送，不需要重发',
    'notice.login-code.title': '登录验证码',
    'notice.login-code.body': '您的登录验证码是 {code}，5 分钟内有效。请勿告诉他人。',
  },
  en: {
    'value.kernel.message.state.waiting': 'Waiting',
    'value.kernel.message.state.sent': 'Sent',
    'value.kernel.message.state.failed': 'Failed',
    'value.kernel.message.state.throttled': 'Too many, merged',
    'value.kernel.message.state.unreachable': 'Unreachable',
    'value.kernel.message.state.unneeded': 'Not needed',
    'action.kernel.inbox.read': 'read a notice',
    'action.kernel.inbox.read-all': 'marked all notices as read',
    'action.kernel.notify-preference.set': 'changed how notices arrive',
    'action.kernel.message.settle': 'a message was delivered or failed',
    'action.kernel.message.resend': 'sent a message again',
    'reason.message_not_failed': 'This message has been sent or is on its way.',
    'notice.login-code.title': 'Login code',
    'notice.login-code.body': 'Your login code is {code}. It is valid for 5 minutes; tell nobody.',
  },
})

export const notifyPart: KernelPart = { routes: notifyRoutes, exports: notifyExports }
