import { test } from '@japa/runner'
import { givenSomeoneAt, leavePanel, openPanel, panel } from './visitor.ts'

const list = '/admin/catalog/list'

test.group('A filter for a number', (group) => {
  group.setup(() => openPanel())
  group.each.teardown(() => leavePanel())
  group.each.setup(() => {
    const meta = { page: 1, perPage: 20, total: 0, lastPage: 1 }
    panel.pages[list] = () => ({ component: 'list', props: { orders: [], meta } })
  })

  test('What is no number is told beside its field, and digits of any script are applied', async ({
    assert,
  }) => {
    const page = await givenSomeoneAt(list)
    await page.getByRole('button', { name: 'Filter', exact: true }).click()
    const field = page.getByRole('textbox', { name: 'At least' })

    await field.fill('much')
    await field.press('Enter')
    await page.getByText('Type a number').waitFor()
    assert.equal(await field.getAttribute('aria-invalid'), 'true')
    await field.fill('١ ٨٩٠,٥')
    await field.press('Enter')

    await page.waitForURL(({ searchParams }) => searchParams.get('minAmount') === '1890.5')
    await page.getByText('1890.5 MAD').waitFor()
  })
})
