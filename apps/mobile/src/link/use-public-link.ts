import { accountApi, isProblem, useSession, type AccountAnswer } from '@linli/web-kit'
import { computed, onMounted, ref, shallowRef, watch } from 'vue'
import { useI18n } from 'vue-i18n'

type OpenedLink = AccountAnswer<'/api/public/links/{code}'>

/** What stands behind a code, and who looks at it; nobody needs to be logged in. */
export function usePublicLink(code: () => string) {
  const session = useSession()
  const { locale } = useI18n({ useScope: 'global' })
  const link = shallowRef<OpenedLink | null>(null)
  const error = shallowRef<unknown>(null)
  const isBusy = ref(false)
  const isDead = computed(() => code() === '' || isProblem(error.value, 'not_found'))

  async function look(): Promise<boolean> {
    if (code() === '') return false
    isBusy.value = true
    error.value = null
    try {
      link.value = await accountApi.get(`/api/public/links/${encodeURIComponent(code())}`)
      return true
    } catch (failure) {
      error.value = failure
      return false
    } finally {
      isBusy.value = false
    }
  }

  onMounted(() => {
    void look()
    // Without an answer the visitor is a guest: the page is for guests.
    void session.load().catch(() => undefined)
  })
  // The words of the view are the server's.
  watch(locale, () => void look())
  watch(code, () => {
    link.value = null
    void look()
  })
  return { link, error, isBusy, isDead, look, isMember: computed(() => session.me !== null) }
}
