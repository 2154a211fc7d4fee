import { confirm, forgetAccount, toast, useOutbox } from '@linli/ui-mobile'
import { isProblem, useSession, useTenant } from '@linli/web-kit'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'

import { forgetKept } from '../sw/start-service-worker.ts'

/** Leaves this phone without a trace of the account; asks first when something has not been sent. */
export function useLogOut(): () => Promise<void> {
  const { t } = useI18n({ useScope: 'global' })
  const router = useRouter()
  const session = useSession()
  const tenant = useTenant()
  const { entries } = useOutbox()

  return async () => {
    const unsent = entries.value.length
    const question = {
      title: t('me.leave.title'),
      text: unsent > 0 ? t('me.leave.unsent', { n: unsent }) : t('me.leave.text'),
      yes: t('me.logOut'),
      no: t('kit.cancel'),
    }
    if (!(await confirm(question))) return
    const accountId = session.account?.id
    try {
      await session.logOut()
    } catch (error) {
      // Without the server the session would live on: somebody else could open this phone's page with it.
      if (isProblem(error)) return toast.problem(error)
      throw error
    }
    await Promise.allSettled([accountId ? forgetAccount(accountId) : undefined, forgetKept()])
    await router.push({ name: 'login' })
    tenant.leave()
  }
}
