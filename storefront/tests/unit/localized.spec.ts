import { test } from '@japa/runner'
import { initialOf } from '../../src/lib/format/letter.ts'
import { itemNameOf, orderStoreNameOf, storeNameOf } from '../../src/lib/format/localized.ts'

test.group('Names in the reader’s language', () => {
  test('A store is called by its Arabic name on Arabic pages only', ({ assert }) => {
    const store = { name: 'Dar Nhas', nameAr: 'دار النحاس' }

    assert.equal(storeNameOf(store, 'ar'), 'دار النحاس')
    assert.equal(storeNameOf(store, 'fr'), 'Dar Nhas')
  })

  test('A store without an Arabic name keeps the one that it has', ({ assert }) => {
    assert.equal(storeNameOf({ name: 'Dar Nhas', nameAr: null }, 'ar'), 'Dar Nhas')
    assert.equal(storeNameOf({ name: 'Dar Nhas' }, 'ar'), 'Dar Nhas')
  })

  test('An order tells its store and products as it kept them', ({ assert }) => {
    const order = { storeName: 'Dar Nhas', storeNameAr: 'دار النحاس' }
    const item = { productName: 'Théière', productNameAr: 'براد' }

    assert.equal(orderStoreNameOf(order, 'ar'), 'دار النحاس')
    assert.equal(itemNameOf(item, 'ar'), 'براد')
    assert.equal(itemNameOf({ productName: 'Théière', productNameAr: null }, 'ar'), 'Théière')
  })
})

test.group('The initial in the place of a picture', () => {
  test('It is the first letter or digit, with its accent', ({ assert }) => {
    assert.equal(initialOf('« écharpe » rouge'), 'É')
    assert.equal(initialOf('براد نحاسي'), 'ب')
    assert.equal(initialOf('120 × 180'), '1')
    assert.equal(initialOf('!?'), '')
  })

  test('It is not the Arabic article', ({ assert }) => {
    assert.equal(initialOf('النحاس'), 'ن')
    assert.equal(initialOf('«الورشة الصويرية»'), 'و')
    assert.equal(initialOf('ألوان'), 'أ')
    assert.equal(initialOf('الي'), 'ا')
  })
})
