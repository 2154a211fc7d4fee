import type { paths as AccountPaths } from './generated/account.d.ts'
import type { paths as KernelPaths } from './generated/kernel.d.ts'

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** What a path of generated types answers, for a plugin's own document. */
export type AnswerIn<Paths, P extends keyof Paths, M extends Method> =
  Paths[P] extends Record<M, infer Operation>
    ? Operation extends { responses: { 200: { content: { 'application/json': infer Answer } } } }
      ? Answer
      : never
    : never

/** What a path of the kernel answers, as the API document says: `KernelAnswer<'/units'>['rows'][number]`. */
export type KernelAnswer<P extends keyof KernelPaths, M extends Method = 'get'> = AnswerIn<KernelPaths, P, M>

/** The same for the account's own paths: `AccountAnswer<'/api/me'>`. */
export type AccountAnswer<P extends keyof AccountPaths, M extends Method = 'get'> = AnswerIn<
  AccountPaths,
  P,
  M
>

export type { AccountPaths, KernelPaths }
