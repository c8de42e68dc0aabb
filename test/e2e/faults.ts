import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, fits } from './handover.ts'

/** All rules in light; in dark only what the theme can change. */
function axe(page: Page, theme: 'light' | 'dark'): AxeBuilder {
  const builder = new AxeBuilder({ page })
  return theme === 'light' ? builder : builder.withRules(['color-contrast', 'link-in-text-block'])
}

/** Expects a page without accessibility faults in either theme, that is no wider than any window it may be in. */
export async function expectSound(page: Page, what: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme })
    // Colours that are still on their way to those of the theme are no fault; they set out with the next picture.
    await page.evaluate(async () => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      // What turns for ever, such as a sign of waiting, and what was paused is not waited for; nor is what stands still
      // because nobody sees it, such as in something folded.
      const ending = document.getAnimations().filter(({ effect, playState }) => {
        return playState === 'running' && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY
      })
      const settled = Promise.allSettled(ending.map((animation) => animation.finished))
      await Promise.race([settled, new Promise((done) => setTimeout(done, 2000))])
    })
    const { violations } = await axe(page, theme).analyze()
    const faults = violations.map(({ id, nodes }) => [what, theme, id, nodes.map(({ html }) => html)])
    expect(faults).toEqual([])
  }
  for (const [width, height] of [
    [450, 300],
    [900, 600],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height })
    expect(await fits(page), `${what} at ${width}`).toBe(true)
  }
}
