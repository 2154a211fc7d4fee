import { expect, type Locator, type Page } from '@playwright/test'

/** The side panel of an order; on narrow screens it covers the list. */
export const panelOf = (page: Page, title: RegExp): Locator =>
  page.getByRole('complementary', { name: title })

/** Presses a move of the panel, in view or behind "more", once the order is there. */
export async function press(page: Page, panel: Locator, move: string): Promise<void> {
  const foot = panel.locator('footer')
  const shown = foot.getByRole('button', { name: move, exact: true })
  const hidden = page.getByRole('menuitem', { name: move, exact: true })
  await expect(async () => {
    if (await shown.isVisible()) return shown.click({ timeout: 2_000 })
    if (!(await page.getByRole('menuitem').first().isVisible()))
      await foot.getByRole('button', { name: '更多', exact: true }).click({ timeout: 2_000 })
    await hidden.click({ timeout: 10_000 })
  }).toPass({ timeout: 60_000 })
}

/** Sends the dialog that a move opened, and waits until it is gone. */
export async function send(page: Page, move: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: move, exact: true }).click()
  await expect(dialog).toHaveCount(0)
}
