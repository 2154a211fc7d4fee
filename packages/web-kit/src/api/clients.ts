import createClient, { type Client } from 'openapi-fetch'

import { currentTenantId } from '../session/current-tenant.ts'
import type { AccountPaths, KernelPaths } from './answers.ts'
import { http, httpBelow, send, type Http } from './http.ts'
import { typedHttp, type TypedHttp } from './typed.ts'

/** Calls below `/api/t/{tenant}` of the tenant the screen shows. */
export const tenantHttp: Http = httpBelow(() => `/api/t/${currentTenantId()}`)

/** Calls below a plugin's own path in the current tenant. */
export const pluginHttp = (pluginId: string): Http =>
  httpBelow(() => `/api/t/${currentTenantId()}/p/${pluginId}`)

/** The kernel's calls in the current tenant, checked against the API document while compiling. */
export const api = typedHttp<KernelPaths>(tenantHttp)

/** The account's own calls (`/api/me`, `/api/public`), checked the same way. */
export const accountApi = typedHttp<AccountPaths>(http)

/** A plugin's calls in the current tenant, checked against the types generated from its part of the document. */
export const pluginApi = <Paths>(pluginId: string): TypedHttp<Paths> => typedHttp<Paths>(pluginHttp(pluginId))

/** Stands for the tenant in the base URL; replaced when the request leaves. */
const placeholder = 'current-tenant'

const sendHere = (request: Request): Promise<Response> =>
  send(new Request(request.url.replace(`/t/${placeholder}/`, `/t/${currentTenantId()}/`), request))

const clientBelow = <Paths extends object>(base: string): Client<Paths> =>
  createClient<Paths>({
    baseUrl: `${typeof location === 'undefined' ? '' : location.origin}${base}`,
    fetch: sendHere,
  })

/** Typed client over the paths generated from a plugin's part of the OpenAPI document. */
export const pluginClient = <Paths extends object>(pluginId: string): Client<Paths> =>
  clientBelow<Paths>(`/api/t/${placeholder}/p/${pluginId}`)

/** Typed client over the kernel's tenant paths. */
export const tenantClient = <Paths extends object>(): Client<Paths> =>
  clientBelow<Paths>(`/api/t/${placeholder}`)

/** The data of a typed call; failures have already been thrown as `ProblemError`. */
export async function dataOf<T>(call: Promise<{ data?: T; error?: unknown }>): Promise<T> {
  return (await call).data as T
}
