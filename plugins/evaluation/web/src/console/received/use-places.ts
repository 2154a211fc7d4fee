import { useTenant } from '@linli/web-kit'
import type { RouteLocationRaw } from 'vue-router'

/** Ways between applications, the score that is handed over, and the facts behind the gates. */
export function usePlaces() {
  const tenant = useTenant()
  const at = (page: string, tenantId = tenant.tenant?.id): string => `/t/${tenantId}/p/evaluation/${page}`
  return {
    received: (): RouteLocationRaw => at('received'),
    /** The estate's own page: only there anything is handed over, ended or objected to. */
    application: (id: string, estateId?: string): string => at(`applications/${id}`, estateId),
    score: (year: number, part?: string): RouteLocationRaw => ({
      path: at('score'),
      query: { year: String(year), ...(part ? { part } : {}) },
    }),
    facts: (year: number): RouteLocationRaw => ({ path: at('facts'), query: { year: String(year) } }),
    rubric: (id: string): RouteLocationRaw => at(`rubrics/${id}`),
  }
}
