import { defineExport, type ListExport } from '../export/list-export.ts'
import { listInvitations } from './list-invitations.ts'
import { listMembers } from './list-members.ts'
import { listRegistrations } from './list-registrations.ts'
import { relationWords } from '../registry/registry.words.ts'
import { roleWords } from './role-words.ts'

const statusWords = {
  'zh-CN': { active: '在职', suspended: '已停用', left: '已退出' },
  en: { active: 'Active', suspended: 'Suspended', left: 'Left' },
} as const

const invitationWords = {
  'zh-CN': { open: '待接受', used: '已接受', expired: '已过期', revoked: '已收回' },
  en: { open: 'Open', used: 'Accepted', expired: 'Expired', revoked: 'Revoked' },
} as const

const claimWords = {
  'zh-CN': { matched: '自动通过', waiting: '待审', approved: '已通过', refused: '未通过' },
  en: { matched: 'Matched', waiting: 'To be decided', approved: 'Approved', refused: 'Refused' },
} as const

export const memberExports: readonly ListExport[] = [
  defineExport({
    name: 'members',
    title: { 'zh-CN': '成员', en: 'Members' },
    operation: listMembers,
    columns: [
      { title: { 'zh-CN': '姓名', en: 'Name' }, of: (row) => row.name },
      { title: { 'zh-CN': '职务', en: 'Title' }, of: (row) => row.title },
      {
        title: { 'zh-CN': '角色', en: 'Roles' },
        width: 28,
        of: (row, locale) => row.roles.map((role) => roleWords[locale][role]).join('、'),
      },
      { title: { 'zh-CN': '手机', en: 'Phone' }, of: (row) => row.phoneMasked },
      {
        title: { 'zh-CN': '状态', en: 'Status' },
        width: 10,
        of: (row, locale) => statusWords[locale][row.status],
      },
      { title: { 'zh-CN': '加入时间', en: 'Joined' }, width: 18, of: (row) => row.createdAt.slice(0, 10) },
    ],
  }),
  defineExport({
    name: 'invitations',
    title: { 'zh-CN': '邀请', en: 'Invitations' },
    operation: listInvitations,
    columns: [
      { title: { 'zh-CN': '姓名', en: 'Name' }, of: (row) => row.name },
      { title: { 'zh-CN': '职务', en: 'Title' }, of: (row) => row.title },
      {
        title: { 'zh-CN': '角色', en: 'Roles' },
        width: 28,
        of: (row, locale) => row.roles.map((role) => roleWords[locale][role]).join('、'),
      },
      { title: { 'zh-CN': '手机', en: 'Phone' }, of: (row) => row.phoneMasked },
      { title: { 'zh-CN': '邀请人', en: 'Invited by' }, of: (row) => row.invitedBy },
      {
        title: { 'zh-CN': '状态', en: 'Status' },
        width: 12,
        of: (row, locale) => invitationWords[locale][row.state],
      },
      { title: { 'zh-CN': '邀请时间', en: 'Invited' }, width: 22, of: (row) => row.createdAt },
      { title: { 'zh-CN': '有效期至', en: 'Valid until' }, width: 22, of: (row) => row.expiresAt },
    ],
  }),
  defineExport({
    name: 'registrations',
    title: { 'zh-CN': '住户认证', en: 'Registrations' },
    operation: listRegistrations,
    columns: [
      { title: { 'zh-CN': '姓名', en: 'Name' }, of: (row) => row.claimedName },
      { title: { 'zh-CN': '手机', en: 'Phone' }, of: (row) => row.phoneMasked },
      { title: { 'zh-CN': '房屋', en: 'Unit' }, width: 20, of: (row) => row.unitCode },
      {
        title: { 'zh-CN': '身份', en: 'Relation' },
        width: 12,
        of: (row, locale) => relationWords[locale][row.relation],
      },
      {
        title: { 'zh-CN': '状态', en: 'Status' },
        width: 12,
        of: (row, locale) => claimWords[locale][row.state],
      },
      { title: { 'zh-CN': '原因', en: 'Reason' }, width: 30, of: (row) => row.reason },
      { title: { 'zh-CN': '提交时间', en: 'Sent in' }, width: 22, of: (row) => row.createdAt },
      { title: { 'zh-CN': '处理时间', en: 'Decided' }, width: 22, of: (row) => row.decidedAt },
    ],
  }),
]
