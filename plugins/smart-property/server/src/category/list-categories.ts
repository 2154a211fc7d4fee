import { categoriesOutput, categorySubject, emptyInput } from '@linli/smart-property-contract'

import { defineQuery } from '../kit.ts'
import { effectiveCategories } from './effective-categories.ts'

/** The category tree as it holds here: the company's, with the estate's own departures. */
export const listCategories = defineQuery({
  name: 'smart-property.category.list',
  can: ['read', categorySubject],
  input: emptyInput,
  output: categoriesOutput,
  async run(ctx) {
    const rows = await effectiveCategories(ctx)
    return { rows: rows.map(({ tenantId, ...row }) => ({ ...row, isInherited: tenantId !== ctx.tenant.id })) }
  },
})
