import { useOutboxEvents } from '@linli/ui-mobile'
import { isProblem } from '@linli/web-kit'
import { onScopeDispose, ref } from 'vue'

import { pluginId } from './site-http.ts'
import type { Delivery } from './store/engine-options.ts'

const retryMs = 30_000

/** Sends on whatever waits: now, when a network comes, when the outbox got something through, and every half minute. */
export function useDelivery({
  mayRun,
  run,
  after,
}: {
  mayRun: () => boolean
  run: () => Promise<Delivery>
  after: () => Promise<void>
}) {
  const isSending = ref(false)
  const held = ref('')

  async function deliver(): Promise<void> {
    if (isSending.value || !mayRun()) return
    isSending.value = true
    try {
      const outcome = await run()
      held.value = outcome.state === 'held' ? outcome.detail : ''
    } catch (error) {
      // A network that is gone again; the next round tries anew.
      if (!isProblem(error)) throw error
    } finally {
      isSending.value = false
      await after()
    }
  }
  const sendOn = () => void deliver()
  const timer = setInterval(sendOn, retryMs)
  window.addEventListener('online', sendOn)
  useOutboxEvents(pluginId, sendOn)
  onScopeDispose(() => {
    clearInterval(timer)
    window.removeEventListener('online', sendOn)
  })
  return { isSending, held, deliver, sendOn }
}
