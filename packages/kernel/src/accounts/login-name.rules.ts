/** A phone number as accounts keep it: bare digits for the mainland, `+` and digits for elsewhere; null when it is none. */
export function phoneOf(typed: string): string | null {
  const plain = typed.normalize('NFKC').replaceAll(/[\s()\-–—]/g, '')
  const local = plain.replace(/^(?:\+|00)?86(?=1\d{10}$)/, '')
  if (/^1[3-9]\d{9}$/.test(local)) return local
  const abroad = plain.replace(/^00/, '+')
  return /^\+[1-9]\d{7,14}$/.test(abroad) && !abroad.startsWith('+86') ? abroad : null
}

/** An e-mail address in the one form it is kept in; null when it is none. */
export function emailOf(typed: string): string | null {
  const plain = typed.normalize('NFKC').trim().toLowerCase()
  return plain.length <= 254 && /^[^\s@]{1,64}@[^\s@]+\.[^\s@]+$/.test(plain) ? plain : null
}

/** better-auth wants an e-mail address of everybody; residents have none, and `.invalid` never gets mail. */
export const placeholderEmail = (id: string): string => `${id}@account.invalid`

/** What an account is called before its owner gave a name. */
export const placeholderName = (phone: string): string => `用户${phone.slice(-4)}`
