import { test } from '@japa/runner'
import { system } from '../../dev/testing/running_system.ts'
import { rowsOf } from '../support/databases.ts'
import { aVisitor, leave, openChromium } from './browser.ts'
import { enterPanel } from './orders_panel.ts'
import { Shop } from './shop.ts'
import { stickingOut } from './sticking_out.ts'

test.group('A product in several variants', (group) => {
  group.setup(openChromium)

  test('An owner makes a caftan in three sizes; a shopper without JavaScript chooses M, which goes into the cart', async ({
    assert,
  }) => {
    const name = `Caftan ${crypto.randomUUID().slice(0, 8)}`
    const owner = await enterPanel('owner1', '/admin/catalog/families/new')
    await owner.getByRole('textbox', { name: 'Nom commun, français' }).fill(name)
    await owner.getByRole('combobox', { name: 'Catégorie' }).selectOption({ index: 1 })
    await owner.getByRole('textbox', { name: 'Description en français' }).fill('Brodé main.')
    await owner.getByRole('textbox', { name: 'Valeurs : Taille' }).fill('S, M, L')
    const forAll = owner
      .locator('section')
      .filter({ has: owner.getByRole('heading', { name: 'À remplir partout' }) })
    await forAll.getByRole('textbox', { name: 'Prix' }).fill('350')
    await forAll.getByRole('textbox', { name: 'Stock' }).fill('4')
    await forAll.getByRole('textbox', { name: 'Début du SKU' }).fill(name)
    const row = (label: string) => owner.getByRole('group', { name: label, exact: true })
    await row('S').getByRole('textbox', { name: 'Prix' }).fill('cher')
    await row('L').getByRole('textbox', { name: 'Stock' }).fill('0')

    await owner.getByRole('button', { name: 'Créer 3 produits' }).click()
    await owner.getByRole('link', { name: 'S : Prix' }).click()
    await owner.keyboard.press('ControlOrMeta+a')
    await owner.keyboard.type('320')
    await owner.getByRole('button', { name: 'Créer 3 produits' }).click()
    await owner.getByText('3 produits sont créés').waitFor()
    const members = await rowsOf(
      'catalog',
      `select p.name, p.slug, p.price, p.is_lead from products p join families f on f.id = p.family_id
       where f.name = $1 order by p.id`,
      [name]
    )

    assert.deepEqual(
      members.map((member) => [member.name, member.price, member.is_lead]),
      [
        [`${name}, S`, '320.00', true],
        [`${name}, M`, '350.00', false],
        [`${name}, L`, '350.00', false],
      ]
    )
    await owner.reload()
    await owner.getByRole('heading', { level: 1, name }).waitFor()
    assert.deepEqual(await stickingOut(owner), [])
    await owner.getByRole('link', { name: 'Familles' }).last().click()
    await owner.getByRole('searchbox').fill(name)
    await owner.waitForURL(/[?&]q=/)
    const listed = owner.getByRole('row').filter({ hasText: name })
    assert.match(await listed.innerText(), /S, M, L/)
    await leave(owner)

    const [small, medium] = members
    const reader = await aVisitor('fr', { hasScripts: false })
    const { storefront } = system().urls
    await reader.goto(`${storefront}/fr/search?q=${encodeURIComponent(name)}`)
    const card = reader.getByRole('article')
    assert.equal(await card.count(), 1)
    assert.match((await card.innerText()).replace(/\s/g, ' '), /dès 320,00 DH · 3 tailles/)
    await card.getByRole('link', { name }).click()
    await reader.waitForURL(`${storefront}/fr/p/${small!.slug}`)
    const sizes = reader.getByRole('navigation', { name: 'Taille' })
    assert.equal(await sizes.getByRole('link', { name: /^L\b.*épuisé/ }).count(), 1)
    await sizes.getByRole('link', { name: 'M', exact: true }).click()
    await reader.waitForURL(`${storefront}/fr/p/${medium!.slug}`)
    const current = sizes.locator('[aria-current=true]')
    assert.equal(await current.innerText(), 'M')
    await leave(reader)

    const shop = await Shop.arrive()
    await shop.open(`/p/${medium!.slug}`)
    await shop.button('catalog.product.add').click()
    await shop.page
      .getByRole('status')
      .filter({ hasText: `${name}, M` })
      .waitFor()
    await shop.openCart()
    await shop.page
      .getByRole('link', { name: `${name}, M` })
      .first()
      .waitFor()
    await leave(shop.page)
  })
})
