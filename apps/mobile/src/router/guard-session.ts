import { isProblem, useSession, useTenant } from '@linli/web-kit'
import type { RouteLocationNormalized, RouteLocationRaw, Router } from 'vue-router'

const isPublic = (to: RouteLocationNormalized): boolean => to.matched.some((record) => record.meta.isPublic)

/** The place to open without a wish: the last one on this phone that still is mine, else my first. */
function homeTenant(): string | null {
  const mine = useSession().me?.memberships ?? []
  const recent = useTenant()
    .recents()
    .find((tenant) => mine.some((each) => each.tenant.id === tenant.id))
  return recent?.id ?? mine[0]?.tenant.id ?? null
}

async function decide(to: RouteLocationNormalized): Promise<RouteLocationRaw | true> {
  const me = await useSession().load()
  if (to.meta.needsLoginOnly && me) return true
  if (!me) return { name: 'login', query: to.path === '/' ? {} : { next: to.fullPath } }
  const wanted = to.params.tenant
  if (typeof wanted !== 'string') {
    const home = homeTenant()
    return home ? { name: 'home', params: { tenant: home } } : { name: 'nowhere' }
  }
  await useTenant().enter(wanted)
  return true
}

/** Who is not logged in goes to the login and comes back; who is, enters the tenant in the path first. */
export function guardSession(router: Router): void {
  router.beforeEach(async (to) => {
    if (isPublic(to)) return true
    try {
      return await decide(to)
    } catch (error) {
      if (!isProblem(error)) throw error
      if (['not_found', 'forbidden', 'bad_input'].includes(error.code)) return { name: 'nowhere' }
      if (error.code === 'unauthenticated') return { name: 'login', query: { next: to.fullPath } }
      return { name: 'unreachable', query: { next: to.fullPath } }
    }
  })
}
