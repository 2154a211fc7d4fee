import { pricesInput, pricesOutput, priceSubject } from '@linli/smart-property-contract'

import { defineQuery } from '../kit.ts'
import { effectivePrices } from './effective-prices.ts'

/** What may be charged for, and how much, for everybody to read (clause 7.2.1.3); retired prices only to who manages them. */
export const listPrices = defineQuery({
  name: 'smart-property.price.list',
  can: ['read', priceSubject],
  input: pricesInput,
  output: pricesOutput,
  async run(ctx, { q }) {
    const isManaged = ctx.ability.can('manage', priceSubject)
    const wanted = q?.toLowerCase() ?? ''
    const rows = (await effectivePrices(ctx)).filter(
      (row) => (isManaged || row.isActive) && row.name.toLowerCase().includes(wanted),
    )
    return {
      rows: rows.map(({ tenantId, ...row }) => ({ ...row, isInherited: tenantId !== ctx.tenant.id })),
    }
  },
})
