import { test } from '@japa/runner'
import type { Locator, Page } from 'playwright'
import { system } from '../../dev/testing/running_system.ts'
import { Api, dataOf } from '../support/api.ts'
import { anAddress, aProduct } from '../support/goods.ts'
import { aNewShopper, demoPerson } from '../support/people.ts'
import { aPng } from '../support/pictures.ts'
import { until } from '../support/until.ts'
import { aVisitor, enterAs, leave, openChromium } from './browser.ts'
import { stickingOut } from './sticking_out.ts'

const phone = { width: 390, height: 844 }
const aPicture = (name: string, width: number, height: number) => {
  return { name, mimeType: 'image/png', buffer: aPng(width, height, 90) }
}

/** Somebody new who is signed in, at the panel on a phone. */
async function atThePanelOnAPhone(path: string) {
  const person = await aNewShopper('Hanane Bouziane')
  const page = await aVisitor()
  await page.setViewportSize(phone)
  await enterAs(page, person)
  await page.goto(`${system().urls.gateway}${path}`)
  return { page, person }
}

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const stateOf = (page: Page, line: string) =>
  page.locator(`[data-line=${line}]`).getAttribute('data-state')

/** Presses Tab until that has the focus. */
async function tabTo(page: Page, wanted: Locator) {
  for (let presses = 0; presses < 80; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab never reached it')
}

test.group('A store of one’s own', (group) => {
  group.setup(openChromium)

  test('On a phone somebody opens one from nothing, and the checklist shrinks as it grows', async ({
    assert,
  }) => {
    const { page, person } = await atThePanelOnAPhone('/admin/stores')
    await field(page, 'Raison sociale').fill('Bouziane Artisanat')
    await field(page, 'Téléphone').fill('06 61 24 87 10')
    await page.getByRole('button', { name: /boutique/ }).click()

    await field(page, 'Nom de la boutique').fill(`Zellige Hanane ${Date.now()}`)
    await page.getByRole('combobox', { name: 'Région' }).selectOption('MA-06')
    await page.getByRole('combobox', { name: 'Ville' }).selectOption('Casablanca')
    await field(page, 'Rue et numéro').fill('48, rue Moulay Youssef')
    await field(page, 'Latitude').fill('33.589420, -7.631280')
    await page.getByRole('button', { name: 'Continuer' }).click()
    await page.getByTestId('checklist').waitFor()
    assert.deepEqual(
      await Promise.all(['business', 'place', 'store', 'logo'].map((line) => stateOf(page, line))),
      ['done', 'done', 'missing', 'missing']
    )
    assert.deepEqual(await stickingOut(page), [])
    const owner = dataOf(await person.api.get('/store-owners/me'))
    const store = dataOf(await person.api.get(`/stores/${owner.storeId}`))
    assert.equal((await new Api().get(`/stores/${store.slug}`)).status, 404)

    await page.getByRole('link', { name: 'Modifier la boutique' }).click()
    await page.getByTestId('logo').setInputFiles(aPicture('logo.png', 400, 400))
    await page.getByText('Logo enregistré').waitFor()
    await field(page, 'Présentation').fill('Zellige coupé à la main.')
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
    await page.getByText('Boutique enregistrée').waitFor()
    const product = await aProductWithAPhoto(person.api, owner.storeId)
    await until('the photo at the product', async () => {
      return dataOf(await person.api.get(`/products/${product}`)).images.length === 1
    })
    await page.goto(`${system().urls.gateway}/admin/stores/onboarding`)
    await page.locator('[data-line=product][data-state=done]').waitFor()
    assert.deepEqual(
      await Promise.all(['store', 'logo', 'delivery'].map((line) => stateOf(page, line))),
      ['done', 'done', 'done']
    )

    await page.getByRole('button', { name: 'Ouvrir ma boutique' }).click()

    await page.waitForURL(/\/admin\/stores\/dashboard/)
    await until('the store in the shop', async () => {
      return (await new Api().get(`/stores/${store.slug}`)).status === 200
    })
    await page.goto(`${system().urls.gateway}/admin/stores/dashboard`)
    await page.getByRole('navigation', { name: 'À faire' }).waitFor()
    assert.deepEqual(await stickingOut(page), [])
    await leave(page)
  })

  test('By keyboard alone somebody puts their store on the map', async ({ assert }) => {
    const { page, person } = await atThePanelOnAPhone('/admin/stores/onboarding')
    await page.setViewportSize({ width: 1280, height: 900 })
    const asked: string[] = []
    await page.route('http://tiles.invalid/**', (route) => {
      asked.push(new URL(route.request().url()).pathname)
      return route.fulfill({ contentType: 'image/png', body: aPng(256, 256, 230) })
    })
    await person.api.post('/store-owners', { businessName: 'Zriouil', phone: '0661248710' })
    await page.reload()
    const keys = page.keyboard

    await tabTo(page, field(page, 'Nom de la boutique'))
    await keys.type(`Cuir Zriouil ${Date.now()}`)
    await tabTo(page, page.getByRole('combobox', { name: 'Région' }))
    await keys.type('Casa')
    await tabTo(page, page.getByRole('combobox', { name: 'Ville' }))
    await keys.type('Casablanca')
    await tabTo(page, field(page, 'Rue et numéro'))
    await keys.type('12, rue Allal Ben Abdallah')
    await tabTo(page, page.getByRole('application', { name: 'Carte' }))
    await keys.press('ArrowUp')
    await keys.press('Enter')
    await tabTo(page, page.getByRole('button', { name: 'La boutique' }))
    const before = Number(await field(page, 'Latitude').inputValue())
    await keys.press('ArrowUp')
    await keys.press('ArrowUp')
    await until('the mark to move', async () => {
      return Number(await field(page, 'Latitude').inputValue()) > before
    })
    assert.deepEqual(await stickingOut(page), [])
    await tabTo(page, page.getByRole('button', { name: 'Continuer' }))
    await keys.press('Enter')

    await page.getByTestId('checklist').waitFor()
    assert.equal(await stateOf(page, 'place'), 'done')
    assert.isNotEmpty(asked)
    assert.isTrue(asked.every((path) => /^\/\d+\/\d+\/\d+\.png$/.test(path)))
    await leave(page)
  })

  test('A pause stops a checkout, and the first day after it lets it through', async ({
    assert,
  }) => {
    const owner = await demoPerson('owner2')
    const { storeId } = dataOf(await owner.api.get('/store-owners/me'))
    const product = await aProduct({ owner: 'owner2', quantity: 3 })
    const shopper = await aNewShopper()
    const order = {
      items: [{ productId: product.id, quantity: 1 }],
      shippingAddressId: await anAddress(shopper),
      paymentMethod: 'cod',
    }
    const inTenDays = new Date(Date.now() + 10 * 86_400_000).toISOString()
    const page = await aVisitor()
    await owner.api.patch(`/stores/${storeId}`, { pausedUntil: inTenDays })
    try {
      await until('the pause at checkout', async () => {
        return (await shopper.api.post('/checkouts/quote', { items: order.items })).status === 422
      })
      await page.goto(`${system().urls.storefront}/fr/p/${product.slug}`)
      await page.getByTestId('pause-notice').first().waitFor()
      assert.isTrue(
        await page
          .getByRole('button', { name: 'Commande impossible pour le moment' })
          .first()
          .isDisabled()
      )
      const refused = await shopper.api.checkout(order)
      assert.equal(refused.status, 422)
      assert.deepInclude(refused.body.errors[0], { field: 'items.0.productId', rule: 'paused' })
    } finally {
      const inASecond = new Date(Date.now() + 1_000).toISOString()
      await owner.api.patch(`/stores/${storeId}`, { pausedUntil: inASecond })
    }

    const placed = await until('the end of the pause', async () => {
      const response = await shopper.api.checkout(order)
      return response.status === 201 && response
    })

    assert.equal(placed.status, 201)
    await leave(page)
  })
})

/** A product of that store on sale, with a photo; gives its id. */
async function aProductWithAPhoto(api: Api, storeId: string): Promise<string> {
  const [{ children, slug }] = dataOf(await new Api().get('/categories'))
  const product = dataOf(
    await api.post('/products', {
      ...{ storeId, name: 'Carreau de zellige', description: 'Bleu.', price: '45.00' },
      ...{ category: children[0]?.slug ?? slug, sku: `ZEL-${storeId.slice(-6)}`, quantity: 8 },
    })
  )
  dataOf(await api.upload(`/products/${product.id}/images`, aPng(900, 1200, 120)))
  return product.id
}
