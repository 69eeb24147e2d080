import { test } from '@japa/runner'
import { givenSomeoneAt, leavePanel, openPanel, panel } from './visitor.ts'

const path = '/admin/catalog/list/Tapis'

test.group('A page that is longer than the window', (group) => {
  group.setup(() => openPanel())
  group.each.teardown(() => leavePanel())

  test('Its head stays in sight, whatever is scrolled to', async ({ assert }) => {
    const order = { name: 'Tapis', status: 'pending', events: ['placed'] }
    panel.pages[path] = () => ({ component: 'show', props: { order } })
    const page = await givenSomeoneAt(path)
    const head = page.getByRole('heading', { level: 1, name: 'Tapis' })
    const before = await head.boundingBox()

    // words for screen readers stand outside what scrolls and make the page longer
    await page.getByRole('textbox', { name: 'Note' }).evaluate((note) => {
      const words = document.createElement('span')
      words.className = 'sr-only'
      note.parentElement!.append(words)
      words.scrollIntoView()
    })

    assert.deepEqual(await head.boundingBox(), before)
  })
})
