import { isProblem, useSession, useTenant } from '@linli/web-kit'
import type { RouteLocationNormalized, Router } from 'vue-router'

const isPublic = (to: RouteLocationNormalized): boolean => to.matched.some((record) => record.meta.isPublic)

/** The place to open without a wish: the last one on this device that still is mine, else my first. */
function homeTenant(): string | null {
  const mine = useSession().me?.memberships ?? []
  const recent = useTenant()
    .recents()
    .find((tenant) => mine.some((each) => each.tenant.id === tenant.id))
  return recent?.id ?? mine[0]?.tenant.id ?? null
}

/** Who is not logged in goes to the login and comes back; who is, enters the tenant in the path first. */
export function guardSession(router: Router): void {
  router.beforeEach(async (to) => {
    if (isPublic(to)) return true
    const me = await useSession().load()
    if (!me) return { name: 'login', query: to.path === '/' ? {} : { next: to.fullPath } }
    const wanted = to.params.tenant
    if (typeof wanted !== 'string') {
      const home = homeTenant()
      return home ? { name: 'home', params: { tenant: home } } : { name: 'nowhere' }
    }
    try {
      await useTenant().enter(wanted)
      return true
    } catch (error) {
      if (isProblem(error, 'not_found') || isProblem(error, 'forbidden') || isProblem(error, 'bad_input'))
        return { name: 'nowhere' }
      throw error
    }
  })
}
