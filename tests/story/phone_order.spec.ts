import { test } from '@japa/runner'
import { rowsOf } from '../support/databases.ts'
import { leave, openChromium } from './browser.ts'
import { enterPanel } from './orders_panel.ts'

const phone = '+212600003300'

/** Orders of that phone, the newest first. */
const ordersOf = () =>
  rowsOf(
    'order',
    `select o.order_number as number, o.user_id as shopper, o.shipping_address ->> 'city' as city, i.product_name as product
     from orders o join order_items i on i.order_id = o.id
     where o.shipping_address ->> 'phone' = '${phone}' order by o.created_at desc`
  )

test.group('An order by phone', (group) => {
  group.setup(openChromium)

  test('A known buyer is found by phone, a product by its name, and one press is one order', async ({
    assert,
  }) => {
    const before = await ordersOf()
    const page = await enterPanel('orders', '/admin/orders/new')

    await page.getByRole('textbox', { name: 'Téléphone' }).fill('٠٦ ٠٠ ٠٠ ٣٣ ٠٠')
    await page.getByRole('button', { name: 'Reprendre l’adresse' }).click()
    await page.getByRole('searchbox', { name: 'Ajouter un article' }).fill('miel')
    const offer = page.getByRole('list', { name: 'Articles trouvés' }).getByRole('button').first()
    await offer.waitFor()
    await page.setViewportSize({ width: 320, height: 700 })
    const { x, width } = (await offer.boundingBox())!
    assert.isTrue(x >= 0 && x + width <= 320, `from ${x} to ${x + width}`)
    await offer.click()
    await page.getByRole('button', { name: 'Enregistrer la commande' }).dblclick()
    await page.getByRole('heading', { level: 1, name: /^[0-9A-Z]{4}-[0-9A-Z]{4}$/ }).waitFor()

    const [order, ...rest] = await ordersOf()
    assert.lengthOf(rest, before.length)
    assert.isNull(order!.shopper)
    assert.match(order!.product, /miel/i)
    assert.equal(new URL(page.url()).pathname, `/admin/orders/${order!.number}`)
    await leave(page)
  })
})
