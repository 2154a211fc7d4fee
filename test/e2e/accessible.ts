import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

interface Scope {
  /** Only this part of the page. */
  include?: string
}

async function violations(page: Page, { include }: Scope, rules?: string[]): Promise<string[]> {
  // The pages have no frames: without a second page to join frames on, a run takes half as long.
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  if (include) builder.include(include)
  if (rules) builder.withRules(rules)
  else builder.withTags(tags)
  const found = await builder.analyze()
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${id}: ${target.join(' ')} ${failureSummary.split('\n')[1] ?? ''}`,
    ),
  )
}

/**
 * Waits until the page knows the scheme and nothing moves: a colour read in the middle of a transition is no
 * colour of ours, and on a busy machine a page hears of its scheme frames after it was asked for.
 */
async function settle(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.evaluate(async (wanted) => {
    const frame = () => new Promise(requestAnimationFrame)
    while (!matchMedia(`(prefers-color-scheme: ${wanted})`).matches) await frame()
    // What listens to the scheme is told in the next frame; what it starts to move is known in the one after.
    for (let count = 0; count < 2; count++) await frame()
    const running = document.getAnimations().filter(({ playState, effect }) => {
      const { iterations = 1 } = effect?.getTiming() ?? {}
      return playState === 'running' && iterations !== Infinity
    })
    await Promise.race([
      Promise.allSettled(running.map(({ finished }) => finished)),
      new Promise((done) => setTimeout(done, 1_500)),
    ])
  }, scheme)
}

/** No axe violation of WCAG 2.2 AA, in light and, since only colours differ, their contrast in dark. */
export async function expectAccessible(page: Page, scope: Scope = {}): Promise<void> {
  await settle(page, 'light')
  const light = await violations(page, scope)
  await page.emulateMedia({ colorScheme: 'dark' })
  await settle(page, 'dark')
  let dark = await violations(page, scope, ['color-contrast'])
  if (dark.length > 0) {
    // A list that came in while the scheme changed is painted in the old one for a moment; a colour of ours stays.
    await page.waitForTimeout(500)
    await settle(page, 'dark')
    dark = await violations(page, scope, ['color-contrast'])
  }
  await page.emulateMedia({ colorScheme: 'light' })
  expect({ light, dark }, `axe on ${page.url()}`).toEqual({ light: [], dark: [] })
}
