import { useTenant } from '@linli/web-kit'
import type { RouteLocationRaw } from 'vue-router'

/** Ways to the plugin's other pages in the tenant on screen. */
export function useWays() {
  const tenant = useTenant()
  const at = (page: string): string => `/t/${tenant.tenant?.id}/p/evaluation/${page}`
  return {
    facts: (year: number): RouteLocationRaw => ({ path: at('facts'), query: { year } }),
    fact: (key: string, year: number): RouteLocationRaw => ({
      path: at('facts'),
      query: { year, open: key },
    }),
    rubric: (id: string): RouteLocationRaw => at(`rubrics/${id}`),
  }
}
