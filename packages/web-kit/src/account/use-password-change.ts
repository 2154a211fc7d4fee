import { accountApi, http, useForm, useSession } from '@linli/web-kit'
import { computed } from 'vue'

/** A new password against the old one, or the first one of an account that was made by phone code. */
export function usePasswordChange(onDone: () => Promise<unknown> | void) {
  const session = useSession()
  const isFirst = computed(() => session.account?.hasPassword === false)
  const form = useForm({
    initial: { currentPassword: '', newPassword: '' },
    async submit({ currentPassword, newPassword }) {
      if (isFirst.value) await accountApi.post('/api/me/password', { newPassword })
      else
        await http.post('/api/auth/change-password', {
          currentPassword,
          newPassword,
          revokeOtherSessions: true,
        })
      await session.load(true)
      await onDone()
    },
  })
  const canSend = computed(
    () =>
      !form.isSaving.value &&
      Boolean(form.values.newPassword) &&
      (isFirst.value || Boolean(form.values.currentPassword)),
  )
  return { isFirst, form, canSend }
}
