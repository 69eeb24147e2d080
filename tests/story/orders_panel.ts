import type { Page } from 'playwright'
import { system } from '../../dev/testing/running_system.ts'
import { demoPerson } from '../support/people.ts'
import { aVisitor, enterAs } from './browser.ts'

/** Somebody who works in the panels and is signed in already. */
export async function enterPanel(account: string, path: string): Promise<Page> {
  const page = await aVisitor()
  await enterAs(page, await demoPerson(account))
  await page.goto(`${system().urls.gateway}${path}`)
  return page
}

/** Somebody who asks for a page of a panel, signs in on the storefront and is brought back. */
export async function signInToPanel(account: string, path: string): Promise<Page> {
  const { gateway, storefront } = system().urls
  const page = await aVisitor()
  await page.goto(`${gateway}${path}`)
  await page.waitForURL(`${storefront}/fr/sign-in?**`)
  await page.getByRole('textbox', { name: 'Adresse e-mail' }).fill(`${account}@demo.ma`)
  await page.getByRole('textbox', { name: 'Mot de passe' }).fill('marketplace')
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.waitForURL(({ href }) => href.startsWith(`${gateway}${path}`))
  return page
}

/** Follows the navigation that all panels share, and waits until its page is there. */
export async function goTo(page: Page, place: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Navigation' })
    .getByRole('link', { name: place })
    .click()
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
}

/** Looks an order up in the list of all orders and opens it. */
export async function openOrder(page: Page, number: string): Promise<void> {
  await goTo(page, 'Toutes les commandes')
  const field = page.getByRole('searchbox', { name: 'N°, client, téléphone' })
  await field.fill(number)
  await field.press('Enter')
  await page.getByRole('heading', { level: 1, name: number }).waitFor()
}

/** Presses the verb, then its confirmation in the dialog, and reads what was done. */
export async function command(
  page: Page,
  verb: string,
  confirmation: string | RegExp,
  done: string,
  fill: Record<string, string> = {}
): Promise<void> {
  await page.getByRole('button', { name: verb, exact: true }).click()
  const dialog = page.getByRole('dialog')
  for (const [name, value] of Object.entries(fill))
    await dialog.getByRole('textbox', { name, exact: true }).fill(value)
  await dialog.getByRole('button', { name: confirmation }).click()
  await page.getByText(done).waitFor()
  await dialog.waitFor({ state: 'hidden' })
}

export const confirm = (page: Page, number: string) =>
  command(page, 'Confirmer', 'Confirmer la commande', `${number} est confirmée`)

export const ship = (page: Page, number: string, trackingNumber: string) =>
  command(page, 'Expédier', 'Confirmer l’expédition', `${number} est expédiée`, {
    'Transporteur': 'Amana',
    'Numéro de suivi': trackingNumber,
  })

export const deliver = (page: Page, number: string) =>
  command(page, 'Marquer livrée', /^Marquer livrée, encaisser/, `${number} est livrée`)

export const completePayment = (page: Page, number: string, reference: string) =>
  command(page, 'Encaisser', /^Encaisser/, `Paiement de ${number} encaissé`, {
    Référence: reference,
  })
