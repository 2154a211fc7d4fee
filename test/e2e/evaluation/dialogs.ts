import type { Locator, Page } from '@playwright/test'

import { expect } from '../journey.ts'

/** Presses a button and sends the dialog that it opens, once it is filled in. */
export async function confirmIn(
  page: Page,
  action: string,
  fill: (dialog: Locator) => Promise<unknown> = async () => {},
): Promise<void> {
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await fill(dialog)
  await dialog.getByRole('button', { name: action, exact: true }).click()
  await expect(dialog).toHaveCount(0)
}
