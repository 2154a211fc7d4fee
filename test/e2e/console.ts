import { expect, type Locator, type Page } from '@playwright/test'

export const isNarrow = (page: Page): boolean => (page.viewportSize()?.width ?? 1440) < 900

/** The menu at the left; on a phone it is behind a button, which an open menu covers. */
export async function openMenu(page: Page): Promise<Locator> {
  const menu = page.getByRole('navigation', { name: '菜单' })
  if (isNarrow(page) && !(await menu.getByRole('link').first().isVisible()))
    await page.getByRole('button', { name: '菜单', exact: true }).click()
  await expect(menu.getByRole('link').first()).toBeVisible()
  return menu
}

/** Goes to a page by the menu. */
export async function goByMenu(page: Page, entry: string): Promise<void> {
  const menu = await openMenu(page)
  await menu.getByRole('link', { name: new RegExp(`^${entry}( ?\\d+)?$`) }).click()
  await expect(page.getByRole('heading', { level: 1, name: entry })).toBeVisible()
}

/** A line of the list on screen. */
export const rowOf = (page: Page, text: string | RegExp): Locator =>
  page.locator('main tbody tr').filter({ hasText: text })
