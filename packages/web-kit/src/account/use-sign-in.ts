import { http, useSession } from '@linli/web-kit'
import { ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'

interface SignInAnswer {
  twoFactorRedirect?: boolean
}

export const sendCode = (phone: string): Promise<unknown> =>
  http.post('/api/auth/phone-number/send-otp', { phoneNumber: phone })

export const sendResetCode = (phone: string): Promise<unknown> =>
  http.post('/api/auth/phone-number/request-password-reset', { phoneNumber: phone })

export const verifyCode = (phone: string, code: string): Promise<SignInAnswer> =>
  http.post<SignInAnswer>('/api/auth/phone-number/verify', { phoneNumber: phone, code })

/** The ways in; each ends in the session, the account's second step, or a thrown problem. */
export function useSignIn() {
  const step = ref<'first' | 'second'>('first')
  const route = useRoute()
  const router = useRouter()
  const session = useSession()

  async function enter(): Promise<void> {
    await session.load(true)
    const next = route.query.next
    await router.replace(
      typeof next === 'string' && next.startsWith('/') && !next.startsWith('//') ? next : '/',
    )
  }
  async function after(answer: SignInAnswer): Promise<void> {
    if (answer.twoFactorRedirect) step.value = 'second'
    else await enter()
  }
  return {
    step,
    byCode: async (phone: string, code: string) => after(await verifyCode(phone, code)),
    byPassword: async (phone: string, password: string) =>
      after(
        await http.post<SignInAnswer>('/api/auth/sign-in/phone-number', { phoneNumber: phone, password }),
      ),
    async bySecondStep(code: string, isTrusted: boolean): Promise<void> {
      await http.post(`/api/auth/two-factor/${/^\d{6}$/.test(code) ? 'verify-totp' : 'verify-backup-code'}`, {
        code,
        trustDevice: isTrusted,
      })
      await enter()
    },
  }
}
