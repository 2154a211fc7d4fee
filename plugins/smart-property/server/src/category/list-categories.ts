import { categoriesInput, categoriesOutput, categorySubject } from '@linli/smart-property-contract'

import { defineQuery } from '../kit.ts'
import { effectiveCategories } from './effective-categories.ts'

/** The category tree as it holds here: the company's, with the estate's own departures. */
export const listCategories = defineQuery({
  name: 'smart-property.category.list',
  can: ['read', categorySubject],
  input: categoriesInput,
  output: categoriesOutput,
  async run(ctx, { q }) {
    const rows = await effectiveCategories(ctx)
    const wanted = q?.toLowerCase()
    const shown = wanted
      ? rows.filter((row) => `${row.name}${row.nameEn}`.toLowerCase().includes(wanted))
      : rows
    return {
      rows: shown.map(({ tenantId, ...row }) => ({ ...row, isInherited: tenantId !== ctx.tenant.id })),
    }
  },
})
