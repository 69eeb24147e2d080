import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { system } from '../../dev/testing/running_system.ts'
import { Api, dataOf } from '../support/api.ts'
import { aProduct } from '../support/goods.ts'
import { aPng } from '../support/pictures.ts'
import { until } from '../support/until.ts'
import { leave, openChromium } from './browser.ts'
import { enterPanel } from './orders_panel.ts'
import { stickingOut } from './sticking_out.ts'

type Image = { id: string; altText: string; isPrimary: boolean }

const imagesOf = async (productId: string): Promise<Image[]> =>
  dataOf(await new Api().get(`/products/${productId}`)).images

async function untilThePhotosAre(productId: string, ids: string[]) {
  const expected = ids.join()
  await until(`photos ${expected}`, async () => {
    return (await imagesOf(productId)).map(({ id }) => id).join() === expected
  })
}

const aFile = (name: string, grey: number) => {
  return { name, mimeType: 'image/png', buffer: aPng(900, 1200, grey) }
}

/** An owner at a product of theirs, who has chosen these files. */
async function givenAnOwnerWhoAdds(files: { name: string; mimeType: string; buffer: Buffer }[]) {
  const product = await aProduct({ quantity: 3 })
  const page = await enterPanel('owner1', `/admin/catalog/products/${product.id}`)
  await page.locator('input[type=file]').setInputFiles(files)
  return { product, page }
}

const photoRows = (page: Page) => page.locator('li[draggable]')

test.group('Photos of a product', (group) => {
  group.setup(openChromium)

  test('An owner adds several at once, orders, describes and removes them, and the shop shows them', async ({
    assert,
  }) => {
    const files = [aFile('un.png', 60), aFile('deux.png', 120), aFile('trois.png', 180)]
    const { product, page } = await givenAnOwnerWhoAdds(files)
    await photoRows(page).nth(2).waitFor()
    const [one, two, three] = (await imagesOf(product.id)).map(({ id }) => id)

    await page.getByRole('button', { name: 'Avancer la photo 3' }).click()
    await untilThePhotosAre(product.id, [one!, three!, two!])
    await page.getByRole('button', { name: 'Avancer la photo 2' }).press('Enter')
    await untilThePhotosAre(product.id, [three!, one!, two!])
    await photoRows(page).nth(2).dragTo(photoRows(page).nth(0))
    await untilThePhotosAre(product.id, [two!, three!, one!])

    const more = (place: number) =>
      page.getByRole('button', { name: `Autres actions pour la photo ${place}` })
    await more(3).click()
    await page.getByRole('menuitem', { name: 'En faire la photo principale' }).click()
    await untilThePhotosAre(product.id, [one!, two!, three!])
    await more(1).click()
    await page.getByRole('menuitem', { name: 'Décrire' }).click()
    await page.getByRole('textbox', { name: 'Ce que montre la photo' }).fill('Panier vu de dessus')
    await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click()
    await page.getByText('La photo est décrite.').waitFor()
    await more(3).click()
    await page.getByRole('menuitem', { name: 'Retirer' }).click()
    await page.getByRole('button', { name: 'Retirer la photo' }).click()
    await page.getByText('La photo a été retirée.').waitFor()

    const images = await imagesOf(product.id)
    assert.deepEqual(
      images.map(({ id, altText, isPrimary }) => [id, altText, isPrimary]),
      [
        [one, 'Panier vu de dessus', true],
        [two, '', false],
      ]
    )
    await until('the shop to show the photo', async () => {
      await page.goto(`${system().urls.storefront}/fr/p/${product.slug}`)
      return (await page.locator('img[alt="Panier vu de dessus"]').count()) > 0
    })
    const shown = page.locator('img[alt="Panier vu de dessus"]').first()
    assert.match((await shown.getAttribute('srcset')) ?? '', /photos\/[\w-]+-640\.webp 640w/)
    await page.waitForFunction(() =>
      [...document.images].some(({ alt, naturalWidth }) => alt && naturalWidth > 0)
    )
    await leave(page)
  })

  test('A file that is no picture is named with the reason, and the others arrive', async ({
    assert,
  }) => {
    const text = { name: 'notes.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('a'.repeat(99)) }
    const { product, page } = await givenAnOwnerWhoAdds([text, aFile('un.png', 90)])

    await photoRows(page).first().waitFor()
    const refused = page.getByRole('listitem').filter({ hasText: 'notes.jpg' })
    await refused.getByText('Seules les images JPEG, PNG, WebP et AVIF').waitFor()
    assert.equal(await refused.getByRole('button', { name: 'Réessayer' }).count(), 0)
    await refused.getByRole('button', { name: 'Ne pas ajouter notes.jpg' }).click()

    await refused.waitFor({ state: 'detached' })
    assert.lengthOf(await imagesOf(product.id), 1)
    await leave(page)
  })

  for (const locale of ['fr', 'ar'] as const) {
    test(`Nothing sticks out of the photos at any width in ${locale}`, async ({ assert }) => {
      const { product, page } = await givenAnOwnerWhoAdds([
        aFile('un.png', 9),
        aFile('deux.png', 99),
      ])
      await photoRows(page).nth(1).waitFor()

      await page.goto(
        `${system().urls.gateway}/admin/catalog/products/${product.id}?lang=${locale}`
      )
      await photoRows(page).nth(1).waitFor()

      assert.equal(await page.locator('html').getAttribute('dir'), locale === 'ar' ? 'rtl' : 'ltr')
      assert.deepEqual(await stickingOut(page), [])
      await leave(page)
    })
  }
})
