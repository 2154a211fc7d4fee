import { importHttp } from './import/import.http.ts'
import { openApiExtension } from './openapi/openapi.http.ts'
import { authExtension } from './accounts/auth.http.ts'
import { meExtension } from './accounts/me.routes.ts'
import { filesHttp } from './files/files.http.ts'
import { linksHttp } from './links/links.http.ts'
import { streamHttp } from './realtime/stream.http.ts'
import { joiningExtension } from './members/members.http.ts'
import { viewAsExtension } from './members/view-as.http.ts'
import type { Extension } from './http/app.ts'

/** HTTP of the kernel's features beside operations: uploads, streams, downloads, login. One line each. */
export const extensions: readonly Extension[] = [
  importHttp,
  authExtension,
  filesHttp,
  linksHttp,
  meExtension,
  joiningExtension,
  viewAsExtension,
  openApiExtension,
  streamHttp(),
]
