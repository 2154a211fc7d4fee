/** Getting in and one's own account, for both shells. Apart from the kit's main entry: few screens need it. */
export { default as QrPicture } from './QrPicture.vue'
export { useForgottenPassword } from './use-forgotten-password.ts'
export { usePasswordChange } from './use-password-change.ts'
export { useSecondStep } from './use-second-step.ts'
export { useSentCode } from './use-sent-code.ts'
export { sendCode, sendResetCode, useSignIn, verifyCode } from './use-sign-in.ts'
export { useTenantSearch } from './use-tenant-search.ts'
export { useUnread } from './use-unread.ts'
