import { password } from './password.ts'

export interface Caught {
  to: string
  title: string
  body: string
  url: string | null
}

/** Reads the platform's catcher of messages, login codes too, as an operator of the platform does. */
export function catcherOf(url: string, platformId: string, phone: string): () => Promise<Caught[]> {
  let cookie: Promise<string> | undefined
  const logIn = async () => {
    const answer = await fetch(`${url}/api/auth/sign-in/phone-number`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify({ phoneNumber: phone, password }),
    })
    return answer.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
  }
  return async () => {
    cookie ??= logIn()
    const answer = await fetch(`${url}/api/t/${platformId}/operations/messages/caught`, {
      headers: { cookie: await cookie },
    })
    if (!answer.ok) throw new Error(`the catcher answered ${answer.status}`)
    return ((await answer.json()) as { rows: Caught[] }).rows
  }
}
