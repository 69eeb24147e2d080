import { test } from '@japa/runner'
import { applyChoices, fieldsChangedMeanwhile, firstChoices } from '../../ui/form/conflict.ts'

const read = { name: 'Bowl', price: '100.00', isActive: true }

test.group('What changed while a form stood open', () => {
  test('A field that only this form changed is no conflict', ({ assert }) => {
    const fields = fieldsChangedMeanwhile(read, read, { ...read, name: 'Plate' })

    assert.isEmpty(fields)
  })

  test('A field that both set to the same value is no conflict', ({ assert }) => {
    const same = { ...read, name: 'Plate' }

    assert.isEmpty(fieldsChangedMeanwhile(read, same, same))
  })

  test('A field that only others changed takes their value unless told otherwise', ({ assert }) => {
    const typed = { ...read, name: 'Plate' }
    const fields = fieldsChangedMeanwhile(read, { ...read, isActive: false }, typed)

    const choices = firstChoices(fields)

    assert.deepEqual(choices, { isActive: 'theirs' })
    assert.deepEqual(applyChoices(typed, fields, choices), { ...typed, isActive: false })
    assert.deepEqual(applyChoices(typed, fields, { isActive: 'mine' }), typed)
  })

  test('A field that both changed is left to the person', ({ assert }) => {
    const saved = { ...read, price: '120.00' }
    const fields = fieldsChangedMeanwhile(read, saved, { ...read, price: '150.00' })

    assert.deepEqual(fields, [{ name: 'price', mine: '150.00', theirs: '120.00', disputed: true }])
    assert.isEmpty(firstChoices(fields))
  })
})
