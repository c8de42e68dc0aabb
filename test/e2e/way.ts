import type { Locator, Page } from '@playwright/test'
import { expect } from './handover.ts'

/** The cards of the machine at hand or of the sample at hand, by the side of the window. */
export async function toCards(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Cards', exact: true }).click()
}

/** From the cards over the group to the plan; `card` is the beginning of the link's name. */
export async function toPlan(page: Page, card = /^Hand over this card/): Promise<void> {
  await page.getByRole('link', { name: card }).first().click()
  await page.getByRole('link', { name: /^(?:Go on to the plan|Plan it all the same)$/ }).click()
}

/**
 * After the click that gives a machine the card: answers what there is to weigh, and waits until it was written. A libvirt
 * that is asked for real may take longer than the usual patience, in milliseconds.
 */
export async function untilGiven(
  machine: Locator,
  patience: { readonly timeout?: number } = {},
): Promise<void> {
  const done = machine.getByRole('heading', { name: 'It has the card at its next start' })
  const anyway = machine.getByRole('button', { name: /^Do it/ })
  await expect(anyway.or(done)).toBeVisible(patience)
  if (await anyway.isVisible()) await anyway.press('Enter')
  await expect(done).toBeFocused(patience)
}
