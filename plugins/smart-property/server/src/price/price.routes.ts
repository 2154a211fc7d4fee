import { defineRoutes } from '@linli/kernel'

import { listPrices } from './list-prices.ts'
import { resetPrice } from './reset-price.ts'
import { savePrice } from './save-price.ts'

export const priceRoutes = defineRoutes((r) => {
  r.get('/prices', listPrices, 'What may be charged for, and how much')
  r.put('/prices/{key}', savePrice, 'Publish or change a price')
  r.delete('/prices/{key}', resetPrice, 'Go back to the company’s price')
})
