import { http, useForm, useSession } from '@linli/web-kit'
import { computed, ref } from 'vue'

interface Setup {
  totpURI: string
  backupCodes: string[]
}

/** Turns the second step on (password, then a code from the app) or off (password); `onDone` hears which. */
export function useSecondStep(onDone: (isOn: boolean) => Promise<void> | void) {
  const session = useSession()
  const isOn = computed(() => Boolean(session.account?.totpEnabled))
  const setup = ref<Setup | null>(null)
  /** An app on the same device cannot scan its own screen: it takes the key. */
  const key = computed(() =>
    setup.value ? (new URL(setup.value.totpURI).searchParams.get('secret') ?? '') : '',
  )
  async function finish(becameOn: boolean): Promise<void> {
    await session.load(true)
    await onDone(becameOn)
  }
  const start = useForm({
    initial: { password: '' },
    async submit(values) {
      if (!isOn.value)
        return void (setup.value = await http.post<Setup>('/api/auth/two-factor/enable', values))
      await http.post('/api/auth/two-factor/disable', values)
      await finish(false)
    },
  })
  const prove = useForm({
    initial: { code: '' },
    async submit(values) {
      await http.post('/api/auth/two-factor/verify-totp', values)
      await finish(true)
    },
  })
  /** As if nothing had been begun. */
  function reset(): void {
    setup.value = null
    start.reset()
    prove.reset()
  }
  return { isOn, setup, key, start, prove, reset }
}
