const keyOf = (accountId: string) => `linli.outbox.${accountId}`

/** Whether an account may have something unsent on this phone, known without opening the database. */
export const hasWork = (accountId: string): boolean => localStorage.getItem(keyOf(accountId)) !== null

export function noteWork(accountId: string, isThere: boolean): void {
  if (isThere) localStorage.setItem(keyOf(accountId), '1')
  else localStorage.removeItem(keyOf(accountId))
}
