import { defineRoutes } from '@linli/kernel'

import { addRulebook } from './add-rulebook.ts'
import { endRulebook } from './end-rulebook.ts'
import { listRulebooks } from './list-rulebooks.ts'

export const rulebookRoutes = defineRoutes((r) => {
  r.get('/rulebooks', listRulebooks, 'Rules for taking in, handling and answering')
  r.post('/rulebooks', addRulebook, 'Add a document with the days on which it holds')
  r.post('/rulebooks/{id}/end', endRulebook, 'Say on which day it holds for the last time')
})
