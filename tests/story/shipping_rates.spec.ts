import { test } from '@japa/runner'
import { rowsOf } from '../support/databases.ts'
import { leave, openChromium } from './browser.ts'
import { enterPanel } from './orders_panel.ts'

const city = 'Benguerir'
const feesOf = async () =>
  (await rowsOf('order', 'select fee from shipping_rates where city = $1', [city])).map(
    ({ fee }) => fee
  )

test.group('Shipping rates in the panel', (group) => {
  group.setup(openChromium)

  test('A city’s rate that a colleague changed is not removed unseen, and then removed', async ({
    assert,
    cleanup,
  }) => {
    cleanup(
      async () => void (await rowsOf('order', 'delete from shipping_rates where city = $1', [city]))
    )
    await rowsOf(
      'order',
      `insert into shipping_rates (region, city, fee, min_days, max_days)
       values ('MA-07', $1, 25, 1, 3)`,
      [city]
    )
    const page = await enterPanel('admin', '/admin/orders/shipping-rates')
    const dialog = page.getByRole('dialog', { name: `Supprimer le tarif de ${city} ?` })
    const remove = dialog.getByRole('button', { name: 'Supprimer', exact: true })

    await page.getByRole('button', { name: `Supprimer le tarif de ${city}` }).click()
    await dialog.waitFor()
    await rowsOf('order', 'update shipping_rates set fee = 30 where city = $1', [city])
    await remove.click()
    await dialog.getByText(/Quelqu’un a modifié ceci entre-temps/).waitFor()
    assert.deepEqual(await feesOf(), ['30.00'])

    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: `Supprimer le tarif de ${city}` }).click()
    await remove.click()
    await page.getByText('Tarif supprimé').waitFor()
    await dialog.waitFor({ state: 'hidden' })
    assert.deepEqual(await feesOf(), [])
    await leave(page)
  })
})
