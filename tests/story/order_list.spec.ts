import { readFile } from 'node:fs/promises'
import { test } from '@japa/runner'
import { rowsOf } from '../support/databases.ts'
import { anOrder } from '../support/orders.ts'
import { until } from '../support/until.ts'
import { barriersOn } from './barriers.ts'
import { leave, openChromium } from './browser.ts'
import { enterPanel } from './orders_panel.ts'
import { stickingOut } from './sticking_out.ts'

const list = '/admin/orders?view=to_call&sort=-received'

async function notesOf(number: string): Promise<unknown[]> {
  const rows = await rowsOf(
    'order',
    `select reason from order_events e join orders o on o.id = e.order_id
     where o.order_number = '${number}' and e.type = 'note' order by e.created_at`
  )
  return rows.map(({ reason }) => reason)
}

test.group('The list of orders', (group) => {
  group.setup(openChromium)

  test('Space shows an order beside the list, J goes on, Escape goes back; chosen orders get a note that is taken back', async ({
    assert,
  }) => {
    await Promise.all([anOrder('cod'), anOrder('cod')])
    const page = await enterPanel('orders', list)
    const rows = page.getByRole('table').locator('tbody [data-row]')
    await rows.nth(1).waitFor()
    const numbers = await Promise.all(
      [0, 1].map((at) => rows.nth(at).getByRole('link').first().innerText())
    )
    const drawer = (number: string) => page.getByRole('complementary', { name: number })

    await page.keyboard.press('j')
    await page.keyboard.press('Space')
    await drawer(numbers[0]!).getByRole('heading', { name: 'Livraison' }).waitFor()
    assert.isTrue(await drawer(numbers[0]!).evaluate((box) => box.contains(document.activeElement)))
    await page.keyboard.press('j')
    await drawer(numbers[1]!).getByRole('heading', { name: 'Livraison' }).waitFor()
    assert.deepEqual(await barriersOn(page), [])
    await page.setViewportSize({ width: 320, height: 700 })
    const { width } = (await drawer(numbers[1]!).boundingBox())!
    assert.closeTo(width, 320, 2)
    assert.deepEqual(await stickingOut(page), [])
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.keyboard.press('Escape')
    await drawer(numbers[1]!).waitFor({ state: 'detached' })
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), numbers[1])

    await page.keyboard.press('x')
    await page.keyboard.press('k')
    await page.keyboard.press('x')
    await page.getByText('2 sélections').waitFor()
    await page.keyboard.press('m')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Note' }).fill('Rappeler après 17 h')
    await dialog.getByRole('button', { name: 'Ajouter la note' }).click()
    await page.getByText('Note ajoutée à 2 commandes').waitFor()
    await dialog.waitFor({ state: 'hidden' })
    for (const number of numbers) {
      assert.deepEqual(await notesOf(number), ['Rappeler après 17 h'])
    }
    await page.keyboard.press('u')
    await until('the notes are gone', async () => (await notesOf(numbers[0]!))[0] === null)

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV' }).click(),
    ])
    const csv = await readFile(await download.path(), 'utf8')
    assert.include(csv, numbers[0]!)
    await leave(page)
  })
})
