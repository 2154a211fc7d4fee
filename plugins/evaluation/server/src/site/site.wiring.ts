import { siteAnnounced } from '@linli/evaluation-contract/site'
import type { Subscriber } from '@linli/kernel'

import { takes } from '../application/letter-output.ts'
import { receiveAnnouncement } from './receive-announcement.ts'
import { visitExport } from './site-export.ts'
import { siteRoutes } from './site.routes.ts'

const subscribers: readonly Subscriber[] = [
  { name: 'receive-site-announcement', ...takes(siteAnnounced), action: receiveAnnouncement },
]

/** On-site checks: the association's own rule. */
export const siteWiring = { routes: siteRoutes, subscribers, exports: [visitExport] }
