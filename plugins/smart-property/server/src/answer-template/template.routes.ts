import { defineRoutes } from '@linli/kernel'

import { listTemplates } from './list-templates.ts'
import { resetTemplate } from './reset-template.ts'
import { saveTemplate } from './save-template.ts'

export const templateRoutes = defineRoutes((r) => {
  r.get('/answer-templates', listTemplates, 'The prepared texts as they hold here')
  r.put('/answer-templates/{key}', saveTemplate, 'Make or change a prepared text')
  r.delete('/answer-templates/{key}', resetTemplate, 'Go back to the company’s wording')
})
