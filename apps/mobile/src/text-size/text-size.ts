import { http, isProblem, usePreferences, useSession, type TextSize } from '@linli/web-kit'
import { watch } from 'vue'

const key = 'linli.text-size.unsent'

interface Unsent {
  accountId: string
  size: TextSize
}

function readUnsent(): Unsent | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Unsent | null
  } catch {
    return null
  }
}

/**
 * Large text, kept per person: on screen at once, with the account as soon as it can be reached. A wish
 * made without a network, or before the login, is not taken back by what the account still says.
 */
export async function chooseTextSize(size: TextSize): Promise<void> {
  const accountId = useSession().account?.id ?? ''
  localStorage.setItem(key, JSON.stringify({ accountId, size } satisfies Unsent))
  await usePreferences().choose({ textSize: size }, false)
  if (accountId) await sendTextSize()
}

/** Brings an unsent wish to the account it was made for; one made before the login goes to whoever logs in. */
export async function sendTextSize(): Promise<void> {
  const account = useSession().account
  const unsent = readUnsent()
  if (!account || !unsent || (unsent.accountId !== '' && unsent.accountId !== account.id)) return
  await usePreferences().choose({ textSize: unsent.size }, false)
  try {
    await http.patch('/api/me', { textSize: unsent.size })
    localStorage.removeItem(key)
  } catch (error) {
    if (!isProblem(error)) throw error
  }
}

/** Started once: after every login, and when the network is back. */
export function syncTextSize(): void {
  // The kit adopts what the account says in the same tick; the wish comes after it.
  watch(
    () => useSession().account?.id,
    (id) => id && setTimeout(() => void sendTextSize()),
    { immediate: true },
  )
  window.addEventListener('online', () => void sendTextSize())
}
