import { test } from '@japa/runner'
import { attributesByRoot } from '../content/attributes.ts'
import { categories } from '../content/categories.ts'
import { attributeRows, describeByAttributes } from '../generate/attributes.ts'

test.group('Details of the demo’s products', () => {
  test('every root has some, in three languages', ({ assert }) => {
    const roots = categories.filter(({ parent }) => !parent).map(({ slug }) => slug)
    assert.sameMembers(Object.keys(attributesByRoot), roots)
    for (const { name_fr: fr, name_ar: ar, name_en: en } of attributeRows()) {
      assert.match(ar, /\p{Script=Arabic}/u)
      assert.isTrue(fr.length > 2 && en.length > 2)
    }
  })

  test('a product says what its name tells, in the units of its category', ({ assert }) => {
    const tea = { category: 'epices', name: 'Cumin, 1 kg', material: 'epicerie', city: 'Fès' }
    assert.deepEqual(describeByAttributes(tea as never), { weight: 1000, origin: 'Fès' })
    const rug = { ...tea, category: 'tapis', name: 'Tapis 120 × 180 cm', material: 'laine' }
    assert.deepEqual(describeByAttributes(rug as never), {
      ...{ material: 'laine', dimensions: '120 × 180 cm', origin: 'Fès' },
    })
  })
})
