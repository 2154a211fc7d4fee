import { pluginApi } from '@linli/web-kit'

import type { paths } from '../generated/api.d.ts'

/** Calls checked against the API document; a path that it does not have does not compile. */
export const evaluationApi = pluginApi<paths>('evaluation')
