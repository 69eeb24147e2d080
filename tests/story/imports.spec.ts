import { readFile } from 'node:fs/promises'
import { test } from '@japa/runner'
import type { Page } from 'playwright'
import { system } from '../../dev/testing/running_system.ts'
import { rowsOf } from '../support/databases.ts'
import { aProduct } from '../support/goods.ts'
import { until } from '../support/until.ts'
import { leave, openChromium } from './browser.ts'
import { enterPanel } from './orders_panel.ts'

const mark = () => crypto.randomUUID().slice(0, 8)

/** A table as a French spreadsheet of Windows saves it. */
const windowsFile = (name: string, lines: string[]) => ({
  ...{ name, mimeType: 'text/csv' },
  buffer: Buffer.from(lines.join('\r\n'), 'latin1'),
})

const redirectOf = (path: string) =>
  fetch(system().urls.storefront + path, { redirect: 'manual' }).then(({ status, headers }) => ({
    ...{ status, location: headers.get('location') },
  }))

const categoriesPage = '/admin/catalog/categories'

async function pressUntilMoved(page: Page, name: string, slug: string) {
  const placeOf = async () =>
    (await rowsOf('catalog', 'select position from categories where slug = $1', [slug]))[0]!
      .position
  const before = await placeOf()
  await page.getByRole('button', { name }).press('Enter')
  await until('the category to move', async () => (await placeOf()) !== before)
}

test.group('Tables and the tree', (group) => {
  group.setup(openChromium)

  test('An owner imports a table of Windows with a wrong row, reads why, and sees the products', async ({
    assert,
  }) => {
    const sku = `IMP-${mark()}`
    const page = await enterPanel('owner1', '/admin/catalog/import')
    await page
      .locator('input[type=file]')
      .setInputFiles(
        windowsFile('étagère.csv', [
          'Référence;Désignation;Prix;Quantité;Catégorie;En vente',
          `${sku}-1;Théière ciselée;1 249,50;3;theieres-the;oui`,
          `${sku}-2;Théière gravée;douze;3;theieres-the;oui`,
          `${sku}-3;Théière émaillée;99,00;0;theieres-the;non`,
        ])
      )

    await page.getByText('Vérifié, rien n’est encore changé').waitFor()
    await page.getByText('Un montant avec deux décimales au plus est attendu.').waitFor()
    await page.getByText('windows-1252').waitFor()
    const count = 'select name from products where sku like $1 order by sku'
    assert.isEmpty(await rowsOf('catalog', count, [`${sku}%`]))

    await page.getByRole('button', { name: 'Importer 2 produits' }).click()
    await page.getByRole('heading', { name: /^(Importation en cours|Importé)$/ }).waitFor()
    await page.reload()
    await page.getByRole('link', { name: 'Voir les produits' }).click()

    await page.getByRole('link', { name: 'Théière ciselée' }).first().waitFor()
    assert.deepEqual(
      (await rowsOf('catalog', count, [`${sku}%`])).map(({ name }) => name),
      ['Théière ciselée', 'Théière émaillée']
    )
    await leave(page)
  })

  test('An owner exports what the list shows, reloads meanwhile, and downloads the file', async ({
    assert,
  }) => {
    const { sku } = await aProduct({ quantity: 3 })
    const page = await enterPanel('owner1', `/admin/catalog/products?q=${sku}`)
    await page.getByRole('button', { name: 'Exporter' }).click()
    await page.waitForURL('**/admin/catalog/exports')
    await page.reload()
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Télécharger' }).first().click()

    const lines = (await readFile(await (await download).path(), 'utf8')).trimEnd().split('\r\n')

    assert.lengthOf(lines, 2)
    assert.isTrue(lines[0]!.startsWith('\uFEFFRéférence;Nom;'))
    assert.isTrue(lines[1]!.startsWith(`${sku};`))
    await leave(page)
  })

  test('Each field of a category that is refused has a name of its own, which leads to it', async ({
    assert,
  }) => {
    const page = await enterPanel('catalog', `${categoriesPage}/new`)
    await page.getByRole('button', { name: 'Ajouter un détail' }).click()
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
    const links = page.getByRole('alert').getByRole('link')
    await links.first().waitFor()

    const names = await links.allTextContents()
    const reached = []
    for (const link of await links.all()) {
      await link.click()
      reached.push(await page.evaluate(() => (document.activeElement as HTMLInputElement).name))
    }

    const languages = ['Nom en français', 'Nom en arabe', 'Nom en anglais']
    assert.deepEqual(names, [...languages, ...languages.map((name) => `${name} (détail 1)`)])
    assert.deepEqual(reached, [
      ...['nameFr', 'nameAr', 'nameEn'],
      ...['fr', 'ar', 'en'].map((locale) => `attributes.0.name.${locale}`),
    ])
    await leave(page)
  })

  test('Staff add a category, move it and give it a new address, to which the old one leads', async ({
    assert,
  }) => {
    const [first, second] = [`rayon-${mark()}`, `rayon-${mark()}`]
    const page = await enterPanel('catalog', `${categoriesPage}/new?parent=musique`)
    await page.getByRole('textbox', { name: 'Nom en français' }).fill('Rayon')
    await page.getByRole('textbox', { name: 'Nom en arabe' }).fill('رف')
    await page.getByRole('textbox', { name: 'Nom en anglais' }).fill(`Shelf ${first}`)
    await page.getByRole('textbox', { name: 'Adresse' }).fill(first)
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
    await page.getByText('« Rayon » est ajoutée.').waitFor()

    await page.goto(`${system().urls.gateway}${categoriesPage}`)
    await pressUntilMoved(page, 'Monter « Rayon »', first)
    await page.getByRole('link', { name: 'Rayon', exact: true }).click()
    await page.getByRole('textbox', { name: 'Adresse' }).fill(second)
    await page.getByRole('button', { name: /Enregistrer/ }).click()
    await page.waitForURL(`**${categoriesPage}/${second}`)

    await until('the old address to lead to the new one', async () => {
      const { status, location } = await redirectOf(`/fr/c/${first}`)
      return status === 308 && location?.endsWith(`/fr/c/${second}`)
    })
    assert.equal((await redirectOf(`/fr/c/${second}`)).status, 200)

    await page.getByRole('button', { name: 'Supprimer' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Supprimer' }).click()
    await page.getByText('« Rayon » est supprimée.').waitFor()
    await leave(page)
  })
})
