import { useOutbox } from '@linli/ui-mobile'
import { currentTenantId, useSession } from '@linli/web-kit'
import { useI18n } from 'vue-i18n'

import { createPost } from './store/post-by-outbox.ts'
import { siteDatabase } from './store/site-database.ts'
import { createSiteEngine } from './store/site-engine.ts'
import { createSiteStore, visitKeyOf } from './store/site-store.ts'
import { siteHttp } from './site-http.ts'

const store = createSiteStore(siteDatabase)

/** This phone's site visits: what it keeps, and the engine that captures and sends. */
export function useSite() {
  const { t } = useI18n({ useScope: 'global' })
  const session = useSession()
  const accountId = (): string => session.account?.id ?? ''
  const send = createPost(useOutbox(), {
    tenantId: currentTenantId,
    label: ({ capture: { kind, part } }) => t(`evaluation.site.unsent.${kind}`, { part: part ?? '' }),
  })
  const engine = createSiteEngine({
    store,
    owner: () => ({ accountId: accountId(), tenantId: currentTenantId() }),
    newId: () => crypto.randomUUID(),
    now: Date.now,
    server: {
      package: (id) => siteHttp.get(`/site-visits/${id}/package`),
      take: (id, said) => siteHttp.post(`/site-visits/${id}/take`, said),
      handIn: (id) => siteHttp.post(`/site-visits/${id}/hand-in`, {}),
      send,
    },
  })
  return { engine, store, accountId, keyOf: (visitId: string) => visitKeyOf(accountId(), visitId) }
}
