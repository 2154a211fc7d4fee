import { idSchema, publicListInput, publicListSchema } from '@linli/contract'
import { z } from 'zod'

import { authSteps } from '../accounts/auth.http.ts'
import { changeBody, resetBody } from '../accounts/change-password.ts'
import { phoneBody, verifyBody } from '../accounts/code-login.ts'
import { passwordBody } from '../accounts/password-login.ts'
import { ownPasswordBody, secondBody } from '../accounts/second-factor.ts'
import { exportOptions } from '../export/export.http.ts'
import { storedFile } from '../files/stored-file.ts'
import { importKind } from '../import/import.contract.ts'
import { openedLink } from '../links/resolve-link.ts'
import type { ServerPlugin } from '../plugins/server-plugin.ts'

/** HTTP beside operations, as the document tells it. */
export interface OtherRoute {
  method: 'get' | 'post' | 'delete'
  path: string
  /** Unique; the document's `operationId`. */
  name: string
  summary: string
  tag: string
  access: 'public' | 'account' | 'member'
  query?: z.ZodObject
  body?: { type: string; schema: z.ZodType }
  /** The body is sent with an `Idempotency-Key`. */
  needsKey?: boolean
  answer: { type: string; schema?: z.ZodType }
}

const json = (schema: z.ZodType) => ({ type: 'application/json', schema })
const done = json(z.object({ status: z.literal(true) }))
const workbook = { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }
const upload = {
  type: 'multipart/form-data',
  schema: z.object({ file: z.string().meta({ format: 'binary' }) }),
}

const login = json(
  z.looseObject({
    user: z.looseObject({ id: idSchema, name: z.string() }).optional(),
    /** A second factor is asked for; the session begins with it. */
    twoFactorRedirect: z.boolean().optional(),
  }),
)

interface AuthStep {
  summary: string
  body?: z.ZodType
  access?: 'account'
}

const authWords: Record<string, AuthStep> = {
  '/sign-in/phone-number': { summary: 'Log in by phone number and password', body: passwordBody },
  '/sign-in/email': { summary: 'Log in by e-mail address and password', body: passwordBody },
  '/phone-number/send-otp': { summary: 'Send a login code by SMS', body: phoneBody },
  '/phone-number/verify': { summary: 'Log in by code, or take this number', body: verifyBody },
  '/phone-number/request-password-reset': { summary: 'Send a code for a new password', body: phoneBody },
  '/phone-number/reset-password': { summary: 'Set a new password by code', body: resetBody },
  '/change-password': {
    summary: 'Change the password; ends all other sessions',
    body: changeBody,
    access: 'account',
  },
  '/two-factor/enable': { summary: 'Prepare the second factor', body: ownPasswordBody, access: 'account' },
  '/two-factor/disable': { summary: 'Turn the second factor off', body: ownPasswordBody, access: 'account' },
  '/two-factor/verify-totp': { summary: 'Second step of a login, by app', body: secondBody },
  '/two-factor/verify-backup-code': { summary: 'Second step of a login, by backup code', body: secondBody },
  '/two-factor/generate-backup-codes': {
    summary: 'Make new backup codes',
    body: ownPasswordBody,
    access: 'account',
  },
  '/sign-out': { summary: 'Log out here' },
  '/revoke-sessions': { summary: 'Log out everywhere', access: 'account' },
  '/revoke-other-sessions': { summary: 'Log out everywhere else', access: 'account' },
}

const authRoutes: readonly OtherRoute[] = Object.keys(authSteps).map((step) => {
  const { summary, body = z.object({}), access = 'public' } = authWords[step] ?? { summary: step }
  return {
    method: 'post',
    path: `/api/auth${step}`,
    name: `auth${step.replaceAll('/', '.')}`,
    summary,
    tag: '登录 login',
    access,
    body: { type: 'application/json', schema: body },
    answer: login,
  }
})

const inTenant = '/api/t/{tenant}'
const member = { tag: '平台 kernel', access: 'member' } as const
const open = { tag: '公开 public', access: 'public' } as const

/** Uploads, downloads, streams, links and the login of the kernel. */
export const kernelOtherRoutes: readonly OtherRoute[] = [
  ...authRoutes,
  {
    ...member,
    method: 'post',
    path: `${inTenant}/files`,
    name: 'kernel.file.upload',
    summary: 'Store a file',
    body: upload,
    needsKey: true,
    answer: json(storedFile),
  },
  {
    ...member,
    method: 'get',
    path: `${inTenant}/files/{id}`,
    name: 'kernel.file.download',
    summary: 'The file; ranges are served',
    answer: { type: 'application/octet-stream' },
  },
  {
    ...member,
    method: 'get',
    path: `${inTenant}/files/{id}/thumb`,
    name: 'kernel.file.thumb',
    summary: 'A smaller picture of it',
    query: z.object({ w: z.coerce.number().int().optional() }),
    answer: { type: 'image/webp' },
  },
  {
    ...member,
    method: 'get',
    path: `${inTenant}/shared-files/{id}`,
    name: 'kernel.file.download-shared',
    summary:
      'A file that another tenant shares, by a ticket of the plugin it is shared through; ranges are served',
    query: z.object({ ticket: z.string() }),
    answer: { type: 'application/octet-stream' },
  },
  {
    ...member,
    method: 'get',
    path: `${inTenant}/shared-files/{id}/thumb`,
    name: 'kernel.file.thumb-shared',
    summary: 'A smaller picture of it',
    query: z.object({ ticket: z.string(), w: z.coerce.number().int().optional() }),
    answer: { type: 'image/webp' },
  },
  {
    ...member,
    method: 'get',
    path: `${inTenant}/stream`,
    name: 'kernel.live.stream',
    summary: 'Server-sent events: inbox, job, changed, plugins',
    answer: { type: 'text/event-stream' },
  },
  {
    ...member,
    method: 'post',
    path: `${inTenant}/view-as`,
    name: 'kernel.role.view-as.start',
    summary: 'Look as a role, read only',
    body: json(z.object({ role: z.string() })),
    needsKey: true,
    answer: json(z.object({ role: z.string(), until: z.string() })),
  },
  {
    ...member,
    method: 'delete',
    path: `${inTenant}/view-as`,
    name: 'kernel.role.view-as.stop',
    summary: 'Look as oneself again',
    answer: done,
  },
  {
    ...member,
    method: 'post',
    path: `${inTenant}/imports`,
    name: 'kernel.import.upload',
    summary: 'Take a workbook in',
    query: z.object({ kind: importKind }),
    body: upload,
    needsKey: true,
    answer: json(z.object({ id: idSchema, state: z.string() })),
  },
  {
    ...member,
    method: 'get',
    path: `${inTenant}/imports/{id}/wrong-rows`,
    name: 'kernel.import.wrong-rows',
    summary: 'The wrong rows with a reason column',
    answer: workbook,
  },
  {
    ...member,
    method: 'get',
    path: `${inTenant}/import-templates/{kind}`,
    name: 'kernel.import.template',
    summary: 'An empty workbook to fill in',
    answer: workbook,
  },
  {
    ...open,
    method: 'get',
    path: '/api/public/links/{code}',
    name: 'public.link.open',
    summary: 'What stands behind a short link',
    answer: json(openedLink),
  },
  {
    ...open,
    method: 'get',
    path: '/api/public/links/{code}/rows',
    name: 'public.link.rows',
    summary: 'A page of the list behind a short link',
    query: publicListInput.omit({ id: true }),
    answer: json(publicListSchema),
  },
  {
    ...open,
    method: 'get',
    path: '/api/public/links/{code}/file',
    name: 'public.link.file',
    summary: 'The file behind a short link',
    answer: { type: 'application/json' },
  },
  {
    ...open,
    method: 'get',
    path: '/api/public/links/{code}/qr.svg',
    name: 'public.link.qr',
    summary: 'Its QR code',
    answer: { type: 'image/svg+xml' },
  },
]

/** What a plugin prints, with the query's own input. */
export const printRoutes = (plugins: readonly ServerPlugin[]): OtherRoute[] =>
  plugins.flatMap(({ manifest: { id, title }, prints = [] }) =>
    prints.map((print): OtherRoute => ({
      method: 'get',
      path: `${inTenant}/p/${id}/print/${print.name}`,
      name: `${id}.print.${print.name}`,
      summary: `Print: ${print.name}`,
      tag: `${title['zh-CN']} ${id}`,
      access: 'member',
      query: print.operation.input,
      answer: { type: 'application/pdf' },
    })),
  )

/** Downloads of lists: by name, and beside each list. */
export function exportRoutes(kernel: ServerPlugin, plugins: readonly ServerPlugin[]): OtherRoute[] {
  return [kernel, ...plugins].flatMap((plugin) => {
    const { id, title } = plugin.manifest
    const prefix = id === 'kernel' ? inTenant : `${inTenant}/p/${id}`
    const tag = `${title['zh-CN']} ${id}`
    return (plugin.exports ?? []).flatMap((list) => {
      const beside = plugin.routes
        .filter((route) => route.method === 'get' && route.operation === list.operation)
        .map((route) => `${route.path}/export`)
      return [`/export/${list.name}`, ...beside].map((path, index): OtherRoute => ({
        method: 'get',
        path: prefix + path,
        name: `${id}.export.${list.name}${index === 0 ? '' : `.${index}`}`,
        summary: `Download: ${list.name}, with the filters of the list`,
        tag,
        access: 'member',
        query: exportOptions,
        answer: workbook,
      }))
    })
  })
}
