import { fileURLToPath } from 'node:url'

import { expect, type Page } from '@playwright/test'

import { goByMenu } from './console.ts'

/** The ledger as the company keeps it: 1,278 rows that are right, 16 that are not. */
const ledger = fileURLToPath(
  new URL('../../packages/kernel/test-data/estate-ledger-jingtian.xlsx', import.meta.url),
)
export const good = 1278
export const wrong = 16

export async function uploadLedger(page: Page): Promise<void> {
  await goByMenu(page, '导入')
  await page.locator('input[type=file]').setInputFiles(ledger)
  await expect(page.getByRole('button', { name: `导入 ${good} 行正确的` })).toBeVisible({ timeout: 60_000 })
}

export async function runImport(page: Page): Promise<void> {
  await page.getByRole('button', { name: `导入 ${good} 行正确的` }).click()
  await expect(page.getByRole('heading', { name: '正确的已入库，有误的请改好再导' })).toBeVisible({
    timeout: 60_000,
  })
}
