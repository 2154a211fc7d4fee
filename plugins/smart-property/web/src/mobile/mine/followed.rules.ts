import type { FollowedRow } from '@linli/smart-property-contract'

type Facts = Pick<FollowedRow, 'state' | 'dueAt'>

/** What a follower is told about an order: its sentence under `smartProperty.mine.progress`, and until when. */
export function followedKey({ state, dueAt }: Facts, now: number): { key: string; until: string | null } {
  switch (state) {
    case 'received':
    case 'classified':
      return { key: 'received', until: null }
    case 'assigned':
    case 'handling': {
      const until = dueAt !== null && Date.parse(dueAt) > now ? dueAt : null
      return { key: until ? `${state}Until` : state, until }
    }
    case 'answered':
    case 'confirming':
      return { key: 'answered', until: null }
    case 'closed':
      return { key: 'closed', until: null }
  }
}
