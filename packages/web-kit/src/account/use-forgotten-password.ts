import { http, useForm } from '@linli/web-kit'

/** A new password by a code on the phone, and straight in with it. */
export const useForgottenPassword = (logIn: (phone: string, password: string) => Promise<void>) =>
  useForm({
    initial: { phone: '', code: '', newPassword: '' },
    async submit({ phone, code, newPassword }) {
      await http.post('/api/auth/phone-number/reset-password', { phoneNumber: phone, otp: code, newPassword })
      await logIn(phone, newPassword)
    },
  })
