import { pluginApi, useTenant } from '@linli/web-kit'

import type { paths } from '../../generated/api.d.ts'

export const pluginId = 'evaluation'
/** Calls checked against the API document; a path that it does not have does not compile. */
export const siteHttp = pluginApi<paths>(pluginId)

/** Addresses of these pages in the tenant on screen. */
export function useSitePaths() {
  const tenant = useTenant()
  const base = () => `/t/${tenant.tenant?.id ?? ''}`
  const visits = () => `${base()}/p/${pluginId}/site-visits`
  return {
    home: base,
    visits,
    visit: (id: string) => `${visits()}/${id}`,
    part: (id: string, part: string) => `${visits()}/${id}/parts/${encodeURIComponent(part)}`,
    conflicts: (id: string) => `${visits()}/${id}/conflicts`,
    sign: (id: string) => `${visits()}/${id}/sign`,
  }
}
