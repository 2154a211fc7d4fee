import type { AnswerIn } from '@linli/web-kit'

import type { paths } from '../../generated/api.d.ts'

export type Column = AnswerIn<paths, '/work-orders/board', 'get'>['columns'][number]
export type Card = Column['rows'][number]
