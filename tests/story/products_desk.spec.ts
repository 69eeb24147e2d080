import { gzipSync } from 'node:zlib'
import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { system } from '../../dev/testing/running_system.ts'
import { rowsOf } from '../support/databases.ts'
import { aProduct } from '../support/goods.ts'
import { aPng } from '../support/pictures.ts'
import { until } from '../support/until.ts'
import { leave, openChromium } from './browser.ts'
import { enterPanel } from './orders_panel.ts'
import { stickingOut } from './sticking_out.ts'

const list = '/admin/catalog/products'

const stateOf = async (ids: string[]) => {
  const rows = await rowsOf(
    'catalog',
    'select id, price, is_active, archived_at is not null as archived, version from products where id = any($1)',
    [ids]
  )
  return ids.map((id) => rows.find((row) => row.id === id))
}

const allAre = (archived: boolean, ids: string[]) =>
  until(`products ${archived ? 'archived' : 'restored'}`, async () =>
    (await stateOf(ids)).every((product) => product.archived === archived)
  )

async function press(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key)
}

/** Of all scripts that the page has asked for, as gzip sends them. */
async function scriptBytes(page: Page, { without }: { without?: RegExp } = {}): Promise<number> {
  const urls = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name)
  )
  const scripts = [...new Set(urls)].filter((url) => new URL(url).pathname.endsWith('.js'))
  const counted = scripts.filter((url) => !without?.test(url))
  const bodies = await Promise.all(counted.map(async (url) => (await page.request.get(url)).body()))
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
}

test.group('The products’ list as a desk', (group) => {
  group.setup(openChromium)

  test('With keys alone an owner archives three products, takes it back, and edits a price', async ({
    assert,
  }) => {
    const products = []
    for (const price of ['10.00', '20.00', '30.00'])
      products.push(await aProduct({ quantity: 3, price }))
    const ids = products.map(({ id }) => id)
    const page = await enterPanel('owner1', list)
    await page.getByRole('link', { name: products[2]!.name }).waitFor()

    await press(page, 'j', 'x', 'j', 'x', 'j', 'x', 'e')
    await page.getByText('3 produits archivés').waitFor()
    await allAre(true, ids)
    await press(page, 'u')
    await page.getByText('3 modifications annulées').waitFor()
    await allAre(false, ids)

    await press(page, 'Escape', '/')
    await page.keyboard.type(products[0]!.sku)
    await page.waitForURL(/[?&]q=/)
    await page.getByRole('row').filter({ hasText: products[1]!.name }).waitFor({ state: 'hidden' })
    await press(page, 'Escape', 'j', 'p')
    await page.keyboard.type('douze')
    await press(page, 'Enter')
    await page.getByRole('alert').getByText('Un montant avec deux décimales').waitFor()
    const field = page.getByRole('textbox', { name: /^Prix de/ })
    assert.equal(await field.inputValue(), 'douze')
    await field.fill('12,50')
    await press(page, 'Enter')
    await page.getByText('Le prix de').waitFor()

    assert.equal((await stateOf(ids))[0].price, '12.50')
    await leave(page)
  })

  test('A price that somebody else changed meanwhile is shown beside the typed one', async ({
    assert,
  }) => {
    const product = await aProduct({ quantity: 3, price: '10.00' })
    const page = await enterPanel('owner1', list)
    await page.getByRole('button', { name: `Prix de ${product.name}` }).click()
    await page.keyboard.type('12')
    await rowsOf('catalog', 'update products set price = 15 where id = $1', [product.id])
    await page.keyboard.press('Enter')

    await page.getByRole('alert').getByText('15.00').waitFor()
    assert.equal((await stateOf([product.id]))[0].price, '15.00')
    await page.getByRole('button', { name: 'Garder 12' }).click()

    await page.getByText('Le prix de').waitFor()
    assert.equal((await stateOf([product.id]))[0].price, '12.00')
    await leave(page)
  })

  test('On a phone an owner photographs a product, prices it and puts it on sale', async ({
    assert,
  }) => {
    const { id, sku } = await aProduct({ quantity: 3 })
    await rowsOf('catalog', 'update products set is_active = false where id = $1', [id])
    const page = await enterPanel('owner1', `${list}/${id}`)
    await page.setViewportSize({ width: 390, height: 844 })
    const photo = { name: 'un.png', mimeType: 'image/png', buffer: aPng(900, 1200, 90) }

    await page.locator('input[type=file]').setInputFiles(photo)
    await page.locator('li[draggable]').first().waitFor()
    await page.goto(`${system().urls.gateway}${list}?q=${sku}`)
    await page.getByRole('button', { name: /^Prix de/ }).click()
    await page.getByRole('textbox', { name: /^Prix de/ }).fill('٨٩')
    await page.keyboard.press('Enter')
    await page.getByText('Le prix de').waitFor()
    await page.getByRole('switch').click()
    await page.getByText('1 produit mis en vente').waitFor()

    const [product] = await stateOf([id])
    assert.deepEqual([product.price, product.is_active], ['89.00', true])
    await page.reload()
    await page.getByRole('switch').waitFor()
    assert.deepEqual(await stickingOut(page), [])
    await leave(page)
  })

  test('From the dashboard “+” leads an owner to the stock form of what is sold out', async ({
    assert,
  }) => {
    const { id, name } = await aProduct({ quantity: 0 })
    const page = await enterPanel('owner1', '/admin/stores/dashboard')

    await page.getByRole('link', { name: `Ajouter du stock : ${name}` }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox').first().fill('+7')
    await dialog.getByRole('textbox', { name: 'Raison' }).fill('Arrivage')
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'hidden' })
    await page.reload()
    await page.getByRole('heading', { level: 1, name }).waitFor()

    const [stock] = await rowsOf(
      'catalog',
      'select quantity from inventory where product_id = $1',
      [id]
    )
    assert.equal(stock.quantity, 7)
    assert.equal(await dialog.count(), 0)
    await leave(page)
  })

  test('The list needs no more than 250 kB of script at the first visit', async ({ assert }) => {
    const page = await enterPanel('owner1', list)
    await page.getByRole('heading', { level: 1, name: 'Produits' }).waitFor()

    const bytes = await scriptBytes(page)

    assert.isAbove(bytes, 0)
    assert.isAtMost(bytes, 250_000)
    await leave(page)
  })

  test('An owner’s first page tells its numbers within 250 kB of script, and the chart moves nothing', async ({
    assert,
  }) => {
    const page = await enterPanel('owner1', list)
    let letThrough = () => {}
    const held = new Promise<void>((resolve) => (letThrough = resolve))
    await page.route(/sales_chart/, (route) => held.then(() => route.continue()))
    await page.goto(`${system().urls.gateway}/admin/stores/dashboard?days=90`)
    const summary = page.getByText('Les mêmes chiffres en tableau')

    await summary.click()
    await page.getByRole('region').getByRole('row').nth(1).waitFor()
    const before = await summary.boundingBox()
    const bytes = await scriptBytes(page, { without: /sales_chart/ })
    letThrough()
    await page.getByTestId('sales-chart').locator('svg').first().waitFor()

    assert.isAbove(bytes, 0)
    assert.isAtMost(bytes, 250_000)
    assert.deepEqual(await summary.boundingBox(), before)
    await leave(page)
  })

  test('A menu that Enter opens has its first entry marked, and one that is clicked has none', async ({
    assert,
  }) => {
    const page = await enterPanel('owner1', list)
    const button = page.getByRole('button', { name: /^Colonnes/ })
    const entries = page.getByRole('menuitemcheckbox')
    const marked = entries.and(page.locator('[data-highlighted]'))

    await button.focus()
    await page.keyboard.press('Enter')
    await marked.waitFor()
    assert.equal(await marked.textContent(), await entries.first().textContent())
    await page.reload()
    await button.click()
    await entries.first().waitFor()

    assert.equal(await marked.count(), 0)
    await leave(page)
  })

  test('After “save and add another” the next name can be typed at once', async ({ assert }) => {
    const sku = `NEXT-${Date.now()}`
    const page = await enterPanel('owner1', `${list}/new`)
    await page.getByRole('textbox', { name: 'Nom, français' }).fill('Premier vase')
    await page.getByRole('combobox', { name: 'Catégorie' }).selectOption({ index: 1 })
    await page.getByRole('textbox', { name: 'Prix' }).fill('12')
    await page.getByRole('textbox', { name: 'SKU' }).fill(sku)

    await page.getByRole('button', { name: 'Enregistrer et ajouter un autre' }).click()
    await page.getByText('« Premier vase »').first().waitFor()
    await page.locator('[name=name]:focus').waitFor()
    await page.keyboard.type('Second vase')

    assert.equal(await page.locator('[name=name]').inputValue(), 'Second vase')
    await leave(page)
  })

  test('However many pages somebody may open, the way to sign out stays in sight', async ({
    assert,
  }) => {
    const page = await enterPanel('admin', list)
    await page.setViewportSize({ width: 1440, height: 700 })

    const way = await page.getByRole('button', { name: 'Se déconnecter' }).boundingBox()

    assert.isAtMost(way!.y + way!.height, 700)
    await leave(page)
  })

  test('Nothing sticks out of the desk and the queue in Arabic', async ({ assert }) => {
    const page = await enterPanel('catalog', list)
    const found: string[] = []

    for (const path of [
      `${list}?view=low`,
      `${list}?q=tapis`,
      '/admin/catalog/reviews?view=decided',
      '/admin/catalog/families',
      '/admin/catalog/exports',
    ]) {
      const url = new URL(path, system().urls.gateway)
      url.searchParams.set('lang', 'ar')
      await page.goto(url.href)
      await page.getByRole('heading', { level: 1 }).waitFor()
      found.push(...(await stickingOut(page)))
    }

    assert.deepEqual(found, [])
    await leave(page)
  })
})
