import { isProblem } from '@linli/web-kit'
import { onScopeDispose, ref } from 'vue'

const waitSeconds = 60

/** A code asked for by phone number: how long until it may be asked for again, and why it was refused. */
export function useSentCode(send: (phone: string) => Promise<unknown>) {
  const left = ref(0)
  const wasSent = ref(false)
  const refusal = ref('')
  let timer: ReturnType<typeof setInterval> | undefined
  onScopeDispose(() => clearInterval(timer))

  async function ask(phone: string): Promise<void> {
    refusal.value = ''
    try {
      await send(phone)
    } catch (error) {
      if (!isProblem(error)) throw error
      refusal.value = error.issues[0]?.message ?? error.message
      return
    }
    wasSent.value = true
    left.value = waitSeconds
    clearInterval(timer)
    timer = setInterval(() => {
      left.value--
      if (left.value <= 0) clearInterval(timer)
    }, 1000)
  }
  return { left, wasSent, refusal, ask }
}
