const engine = () => import('./phone-engine.ts')

/** Work half done, with its pictures, under account and tenant; older than two weeks it is gone. */
export const drafts = {
  load: async <T>(name: string): Promise<T | null> => (await engine()).drafts.load<T>(name),
  save: async (name: string, values: unknown): Promise<void> => (await engine()).drafts.save(name, values),
  drop: async (name: string): Promise<void> => (await engine()).drafts.drop(name),
}

/** Takes everything of an account off this phone: its drafts and what it has not sent. */
export const forgetAccount = async (accountId: string): Promise<void> =>
  (await engine()).forgetAccount(accountId)
