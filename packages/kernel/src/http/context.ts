import type { Context } from 'hono'

import type { Caller } from '../action/caller.ts'
import type { Locale } from './messages.ts'

export interface AppEnv {
  Variables: {
    requestId: string
    locale: Locale
    /** Set under `/api/t/:tenant` once the session was checked. */
    caller: Caller
    sessionToken: string
    sessionId: string
    /** Route pattern of a plugin's request, which Hono itself does not know. */
    pattern: string
    /** The answer has all its headers already. */
    isDressed: boolean
  }
}

export type AppContext = Context<AppEnv>
