import { defineStore } from 'pinia'
import { computed, ref } from 'vue'

import { http } from '../api/http.ts'
import { isProblem } from '../api/problem.ts'
import type { Me } from './types.ts'

/** Who is logged in and where they belong. */
export const useSession = defineStore('session', () => {
  const me = ref<Me | null>(null)
  const isKnown = ref(false)

  /** Asks the server once; `force` after a login or a change of memberships. */
  async function load(force = false): Promise<Me | null> {
    if (isKnown.value && !force) return me.value
    try {
      me.value = await http.get<Me>('/api/me')
    } catch (error) {
      if (!isProblem(error, 'unauthenticated')) throw error
      me.value = null
    }
    isKnown.value = true
    return me.value
  }

  function forget(): void {
    me.value = null
    isKnown.value = true
  }

  async function logOut(): Promise<void> {
    await http.post('/api/auth/sign-out')
    forget()
  }

  return { me, isKnown, account: computed(() => me.value?.account ?? null), load, forget, logOut }
})
