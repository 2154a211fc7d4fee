import type { Page } from '@playwright/test'

import { password } from './world/password.ts'

/** Fills in the console's login as a person does. */
export async function logIn(page: Page, phone: string, secret = password): Promise<void> {
  await page.getByLabel('手机号').fill(phone)
  await page.getByLabel('密码').fill(secret)
  await page.getByRole('button', { name: '进入' }).click()
}
