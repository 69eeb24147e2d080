import { test } from '@japa/runner'
import { givenSomeoneAt, leavePanel, openPanel, panel } from './visitor.ts'

const path = '/admin/catalog/product'

test.group('An amount in a form', (group) => {
  let sent: string[] = []
  group.setup(() => openPanel())
  group.each.teardown(() => leavePanel())
  group.each.setup(() => {
    sent = []
    const product = { name: 'Bowl', price: '100.00', description: '', version: 1 }
    panel.pages[path] = () => ({ component: 'edit', props: { product } })
    panel.actions[`PATCH ${path}`] = ({ price }) => void sent.push(price)
  })

  for (const [typed, price] of [
    ['1 890,5', '1890.50'],
    ['٨٩٠', '890.00'],
    ['89.90 MAD', '89.90'],
    ['', ''],
    ['a hundred', 'a hundred'],
    ['1,890', '1,890'],
  ] as const) {
    test(`"${typed}" is sent as "${price}" and stands there as it was typed`, async ({
      assert,
    }) => {
      const page = await givenSomeoneAt(path)
      const field = page.getByLabel('Price')

      await field.fill('')
      await field.pressSequentially(typed)
      assert.equal(await field.inputValue(), typed)
      const answer = page.waitForResponse((response) => response.request().method() === 'PATCH')
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await answer

      assert.deepEqual(sent, [price])
    })
  }
})
