import { defineExport, type ListExport } from '../export/list-export.ts'
import { sentence } from '../http/messages.ts'
import { listInbox } from './inbox.ts'
import { listMessages } from './list-messages.ts'

export const notifyExports: readonly ListExport[] = [
  defineExport({
    name: 'inbox',
    title: { 'zh-CN': '消息', en: 'Inbox' },
    operation: listInbox,
    columns: [
      { title: { 'zh-CN': '时间', en: 'When' }, width: 22, of: (row) => row.createdAt },
      { title: { 'zh-CN': '消息', en: 'Message' }, width: 36, of: (row) => row.title },
      { title: { 'zh-CN': '内容', en: 'Text' }, width: 60, of: (row) => row.body },
      { title: { 'zh-CN': '已读时间', en: 'Read' }, width: 22, of: (row) => row.readAt },
    ],
  }),
  defineExport({
    name: 'messages',
    title: { 'zh-CN': '短信与微信', en: 'Text messages' },
    operation: listMessages,
    columns: [
      {
        title: { 'zh-CN': '通道', en: 'Channel' },
        width: 10,
        of: (row, locale) => sentence(locale, `value.channel.${row.channel}`),
      },
      { title: { 'zh-CN': '收件人', en: 'To' }, of: (row) => row.recipient },
      { title: { 'zh-CN': '号码', en: 'Number' }, of: (row) => row.addressMasked },
      { title: { 'zh-CN': '标题', en: 'Title' }, width: 30, of: (row) => row.title },
      { title: { 'zh-CN': '内容', en: 'Text' }, width: 60, of: (row) => row.body },
      {
        title: { 'zh-CN': '状态', en: 'State' },
        width: 14,
        of: (row, locale) => sentence(locale, `value.kernel.message.state.${row.state}`),
      },
      { title: { 'zh-CN': '失败原因', en: 'Why it failed' }, width: 30, of: (row) => row.lastError },
      { title: { 'zh-CN': '发出时间', en: 'Sent' }, width: 22, of: (row) => row.sentAt },
      { title: { 'zh-CN': '建立时间', en: 'Made' }, width: 22, of: (row) => row.createdAt },
    ],
  }),
]
