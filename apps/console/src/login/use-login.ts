import { http, useSession } from '@linli/web-kit'
import { ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'

interface SignInAnswer {
  twoFactorRedirect?: boolean
}

/** `+86` in front of a bare Chinese mobile number; anything else as typed. */
export function fullNumber(typed: string): string {
  const digits = typed.replace(/[\s-]/g, '')
  return /^1\d{10}$/.test(digits) ? `+86${digits}` : digits
}

/** The ways in; each ends in the session, the account's second step, or a thrown problem. */
export function useLogin() {
  const step = ref<'first' | 'totp'>('first')
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
  async function after(answer: SignInAnswer | undefined): Promise<void> {
    if (answer?.twoFactorRedirect) step.value = 'totp'
    else await enter()
  }

  return {
    step,
    byPassword: async (phone: string, password: string) =>
      after(
        await http.post<SignInAnswer>('/api/auth/sign-in/phone-number', {
          phoneNumber: fullNumber(phone),
          password,
        }),
      ),
    sendCode: (phone: string) =>
      http.post('/api/auth/phone-number/send-otp', { phoneNumber: fullNumber(phone) }),
    byCode: async (phone: string, code: string) =>
      after(
        await http.post<SignInAnswer>('/api/auth/phone-number/verify', {
          phoneNumber: fullNumber(phone),
          code,
        }),
      ),
    byTotp: async (code: string, isTrusted: boolean) => {
      await http.post('/api/auth/two-factor/verify-totp', { code, trustDevice: isTrusted })
      await enter()
    },
  }
}
