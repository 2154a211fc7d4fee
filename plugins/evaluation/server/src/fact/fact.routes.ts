import { defineRoutes } from '@linli/kernel'

import { decideClaim } from './decide-claim.ts'
import { enterClaim } from './enter-claim.ts'
import { listCatalogue } from './list-catalogue.ts'
import { listClaims } from './list-claims.ts'
import { listHistory } from './list-history.ts'
import { listSources } from './list-sources.ts'
import { refreshFacts } from './refresh-facts.ts'
import { withdrawClaim } from './withdraw-claim.ts'

export const factRoutes = defineRoutes((r) => {
  r.get('/facts', listCatalogue, 'What the rubric asks for, who provides it and what it is')
  r.post('/facts/refresh', refreshFacts, 'Read the plugins’ figures now')
  r.get('/facts/{key}/sources', listSources, 'The records behind a fact')
  r.get('/facts/{key}/history', listHistory, 'What a fact was over the year')
  r.get('/fact-claims', listClaims, 'Facts that people entered with documents')
  r.post('/fact-claims', enterClaim, 'Enter a fact that no plugin provides yet')
  r.post('/fact-claims/{id}/decide', decideClaim, 'Verify or refuse it as a second person')
  r.post('/fact-claims/{id}/withdraw', withdrawClaim, 'Take it back')
})
