import { tenantHttp, useStream, useTenant } from '@linli/web-kit'
import { ref, watch, type Ref } from 'vue'

/** Messages not read yet in the tenant on screen. */
export function useUnread(): Readonly<Ref<number>> {
  const tenant = useTenant()
  const unread = ref(0)
  // The number is decoration when the server cannot be reached: the inbox itself says what is wrong.
  const count = async () => {
    unread.value = await tenantHttp.get<{ unread: number }>('/inbox/count').then(
      (answer) => answer.unread,
      () => unread.value,
    )
  }
  watch(
    () => tenant.tenant?.id,
    (id) => id && void count(),
    { immediate: true },
  )
  useStream('inbox', () => void count())
  useStream('resumed', () => void count())
  return unread
}
