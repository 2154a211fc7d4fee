import { currentTenantId } from '../session/current-tenant.ts'
import type { AccountPaths, KernelPaths } from './answers.ts'
import { http, httpBelow, type Http } from './http.ts'
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
