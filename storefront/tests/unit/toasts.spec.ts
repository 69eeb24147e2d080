import { test } from '@japa/runner'
import { shownToasts, toast } from '../../src/components/ui/toast.ts'

test.group('What is briefly said', () => {
  test('The same said again stands once, and two different ones at most', ({ assert }) => {
    toast('Ajouté')
    toast('Il n’en reste que 4')
    toast('Il n’en reste que 4')

    assert.deepEqual(
      shownToasts().map(({ text }) => text),
      ['Ajouté', 'Il n’en reste que 4']
    )
  })
})
