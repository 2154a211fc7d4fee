import type { AnswerIn } from '@linli/web-kit'

import type { paths } from '../../generated/api.d.ts'

/** A month as residents read it. */
export type PublishedMonth = AnswerIn<paths, '/reviews/published', 'get'>['rows'][number]
