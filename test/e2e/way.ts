import type { Page } from '@playwright/test'

/** The cards of the machine at hand or of the sample at hand, by the side of the window. */
export async function toCards(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Cards', exact: true }).click()
}

/** From the cards over the group to the plan; `card` is the beginning of the link's name. */
export async function toPlan(page: Page, card = /^Hand over this card/): Promise<void> {
  await page.getByRole('link', { name: card }).first().click()
  await page.getByRole('link', { name: /^(?:Go on to the plan|Plan it all the same)$/ }).click()
}
