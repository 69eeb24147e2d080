import { test } from '@japa/runner'
import { numbersOf, OrderNumbers, parseOrderNumber, stemOf } from '#domain/order_number'
import { searchWords } from '#domain/search_words'

test.group('Order numbers', () => {
  test('are short, speakable and drawn from all letters of Crockford’s alphabet', ({ assert }) => {
    const numbers = new OrderNumbers()
    const stems = Array.from({ length: 500 }, () => numbers.stem())
    for (const stem of stems) assert.match(stem, /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
    assert.lengthOf(new Set(stems), 500)
    assert.lengthOf(new Set(stems.join('').replaceAll('-', '')), 32)
  })

  test('of one checkout share their stem', ({ assert }) => {
    assert.deepEqual(numbersOf('M7K3-Q9F2', 1), ['M7K3-Q9F2'])
    assert.deepEqual(numbersOf('M7K3-Q9F2', 2), ['M7K3-Q9F2-1', 'M7K3-Q9F2-2'])
    assert.equal(stemOf('M7K3-Q9F2-12'), 'M7K3-Q9F2')
  })

  test('are understood as people type them', ({ assert }) => {
    assert.equal(parseOrderNumber(' m7k3-q9f2 '), 'M7K3-Q9F2')
    assert.equal(parseOrderNumber('oil0-0000-2'), '0110-0000-2')
    for (const wrong of ['M7K3Q9F2', 'M7K3-Q9F', 'M7K3-Q9F2-0', 'M7K3-Q9FU', '../../x']) {
      assert.isNull(parseOrderNumber(wrong))
    }
  })
})

test.group('What is looked for in orders', () => {
  test('each word, as a name or as part of a number', ({ assert }) => {
    assert.deepEqual(searchWords('Khadija  m7k3-q9f2'), [
      ['Khadija', 'KHAD1JA'],
      ['m7k3-q9f2', 'M7K3-Q9F2'],
    ])
  })

  test('a phone number, however it is spelled', ({ assert }) => {
    for (const spelled of ['06 61 24 87 10', '+212 661-24-87-10', '00212661248710', '٠٦٦١٢٤٨٧١٠']) {
      assert.deepEqual(searchWords(spelled), [['661248710']])
    }
    assert.deepEqual(searchWords('0661 24'), [['66124']])
  })

  test('a number of digits only is a number still', ({ assert }) => {
    assert.deepEqual(searchWords('0042-1234'), [['0042-1234']])
  })
})
