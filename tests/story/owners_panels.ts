import type { Page } from 'playwright'
import { goTo } from './orders_panel.ts'

/** Turns the pages of the queue until the review with that comment is there, and publishes it. */
export async function approveReview(page: Page, comment: string): Promise<void> {
  const waiting = page.getByRole('list').getByRole('button').filter({ hasText: comment })
  const next = page.getByRole('link', { name: 'Page suivante' })
  await page.getByRole('heading', { level: 1, name: 'Avis à modérer' }).waitFor()
  while ((await waiting.count()) === 0) {
    const url = page.url()
    await next.click()
    await page.waitForURL((now) => now.href !== url)
  }
  await waiting.click()
  await page.getByRole('button', { name: 'Approuver', exact: true }).click()
  await page.getByText('Avis approuvé').waitFor()
}

/** Changes fields of the store that is shown. */
export async function editStore(page: Page, fields: Record<string, string>): Promise<void> {
  await page.getByRole('link', { name: 'Modifier', exact: true }).click()
  for (const [name, value] of Object.entries(fields))
    await page.getByRole('textbox', { name, exact: true }).fill(value)
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await page.getByText('Boutique enregistrée').waitFor()
}

type NewProduct = { name: string; category: string; price: string; stock: string }

export async function addProduct(page: Page, product: NewProduct): Promise<void> {
  const field = (name: string) => page.getByRole('textbox', { name, exact: true })
  await goTo(page, 'Produits')
  await page.getByRole('link', { name: 'Ajouter un produit' }).click()
  await field('Nom, français').fill(product.name)
  await field('Description en français').fill('Laiton ciselé, verre soufflé, une ampoule E14.')
  await page.getByRole('combobox', { name: 'Catégorie' }).selectOption({ label: product.category })
  await field('Prix').fill(product.price)
  await field('SKU').fill(product.name.toUpperCase().replaceAll(' ', '-'))
  await field('Quantité en stock').fill(product.stock)
  await page.getByRole('button', { name: 'Mettre en ligne' }).click()
  await page.getByText(`« ${product.name} » est en vente.`).waitFor()
}

/** Looks a product up in the list and opens it. */
export async function openProduct(page: Page, name: string): Promise<void> {
  await goTo(page, 'Produits')
  await page.getByRole('searchbox', { name: 'Nom, SKU, boutique' }).fill(name)
  await page.waitForURL(/[?&]q=/)
  await page.getByRole('link', { name }).first().click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
}
