import { addMessages } from '../http/messages.ts'
import type { KernelPart } from '../plugins/kernel-parts.ts'
import { notifyRoutes } from './notify.routes.ts'

addMessages({
  'zh-CN': {
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

export const notifyPart: KernelPart = { routes: notifyRoutes }
