import { toast } from '@linli/ui-console'
import { tenantHttp, useTenant } from '@linli/web-kit'
import { computed, ref } from 'vue'
import { useRouter } from 'vue-router'

interface Viewing {
  tenantId: string
  role: string
  until: string
}

const key = 'linli.view-as'

function read(): Viewing | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Viewing | null
  } catch {
    return null
  }
}
const current = ref(read())

function keep(next: Viewing | null): void {
  current.value = next
  if (next) sessionStorage.setItem(key, JSON.stringify(next))
  else sessionStorage.removeItem(key)
}

/** Looking at this tenant as one role: the server narrows every answer, the shell says so in a band. */
export function useViewAs() {
  const tenant = useTenant()
  const router = useRouter()
  const home = () => router.push({ name: 'home', params: { tenant: tenant.tenant?.id ?? '' } })
  return {
    role: computed(() =>
      current.value &&
      current.value.tenantId === tenant.tenant?.id &&
      new Date(current.value.until).getTime() > Date.now()
        ? current.value.role
        : null,
    ),
    async start(role: string): Promise<void> {
      try {
        const { until } = await tenantHttp.post<{ until: string }>('/view-as', { role })
        keep({ tenantId: tenant.tenant?.id ?? '', role, until })
        await tenant.refresh()
        await home()
      } catch (error) {
        toast.problem(error)
      }
    },
    async stop(): Promise<void> {
      try {
        await tenantHttp.delete('/view-as')
        keep(null)
        await tenant.refresh()
        await home()
      } catch (error) {
        toast.problem(error)
      }
    },
  }
}
