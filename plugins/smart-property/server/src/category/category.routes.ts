import { defineRoutes } from '@linli/kernel'

import { listCategories } from './list-categories.ts'
import { resetCategory } from './reset-category.ts'
import { saveCategory } from './save-category.ts'

export const categoryRoutes = defineRoutes((r) => {
  r.get('/categories', listCategories, 'The category tree as it holds here')
  r.put('/categories/{key}', saveCategory, 'Make or change a category')
  r.delete('/categories/{key}', resetCategory, 'Go back to the company’s category')
})
