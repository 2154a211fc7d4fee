import { openApiExtension } from './openapi/openapi.http.ts'
import { authExtension } from './accounts/auth.http.ts'
import { meExtension } from './accounts/me.routes.ts'
import type { Extension } from './http/app.ts'

/** HTTP of the kernel's features beside operations: uploads, streams, downloads, login. One line each. */
export const extensions: readonly Extension[] = [
  authExtension,
  meExtension,
  openApiExtension,
]
