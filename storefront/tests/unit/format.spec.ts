import { test } from '@japa/runner'
import { badgeOf } from '../../src/lib/format/badge.ts'
import { formatCount } from '../../src/lib/format/count.ts'
import { formatDay, formatMoment } from '../../src/lib/format/date.ts'
import { formatShort } from '../../src/lib/format/date-short.ts'
import { formatMoney, formatRoundMoney, moneyParts } from '../../src/lib/format/money.ts'
import { pagesAround } from '../../src/lib/format/pages-around.ts'
import { formatRating, starFills } from '../../src/lib/format/rating.ts'
import { formatRib } from '../../src/lib/format/rib.ts'
import { unbroken } from '../../src/lib/format/unbroken.ts'
import { whatsappLink } from '../../src/lib/format/whatsapp.ts'

test.group('Money', () => {
  test('is grouped with no-break spaces and has a decimal comma in French and Arabic', ({
    assert,
  }) => {
    assert.deepEqual(moneyParts('2450.00', 'fr'), { amount: '2\u00a0450,00', unit: 'DH' })
    assert.deepEqual(moneyParts('1234567.50', 'ar'), {
      amount: '1\u00a0234\u00a0567,50',
      unit: 'درهم',
    })
  })

  test('is grouped with commas and has a decimal point in English', ({ assert }) => {
    assert.equal(formatMoney('95.00', 'en'), '95.00\u00a0DH')
    assert.equal(formatMoney('1234567.50', 'en'), '1,234,567.50\u00a0DH')
  })

  test('shows a bound of a price range without decimals where it is whole', ({ assert }) => {
    assert.equal(formatRoundMoney(2500, 'fr'), '2\u00a0500\u00a0DH')
    assert.equal(formatRoundMoney(99.5, 'en'), '99.50\u00a0DH')
  })

  test('always shows two decimals', ({ assert }) => {
    assert.equal(formatMoney('149.9', 'fr'), '149,90\u00a0DH')
    assert.equal(formatMoney('0.00', 'fr'), '0,00\u00a0DH')
  })
})

test.group('Counts and ratings', () => {
  test('counts are grouped with no-break spaces', ({ assert }) => {
    assert.equal(formatCount(12345, 'fr'), '12\u00a0345')
    assert.equal(formatCount(999, 'ar'), '999')
  })

  test('an average has one decimal and a comma', ({ assert }) => {
    assert.equal(formatRating(4.8333, 'fr'), '4,8')
    assert.equal(formatRating(5, 'ar'), '5,0')
  })

  test('English groups with commas and has a decimal point', ({ assert }) => {
    assert.equal(formatCount(12345, 'en'), '12,345')
    assert.equal(formatRating(4.8333, 'en'), '4.8')
  })

  test('stars fill by halves', ({ assert }) => {
    assert.deepEqual(starFills(4.3), [1, 1, 1, 1, 0.5])
    assert.deepEqual(starFills(0), [0, 0, 0, 0, 0])
    assert.deepEqual(starFills(4.8), [1, 1, 1, 1, 1])
  })
})

test.group('Texts', () => {
  test('no line ends inside a size or a quantity', ({ assert }) => {
    assert.equal(unbroken('Tapis, 120 × 180 cm'), 'Tapis, 120\u00a0×\u00a0180\u00a0cm')
    assert.equal(unbroken('Huile, 250 ml'), 'Huile, 250\u00a0ml')
    assert.equal(unbroken('Théière, 6 verres'), 'Théière, 6 verres')
  })

  test('a RIB is written as banks write it', ({ assert }) => {
    assert.equal(
      formatRib('900810000123456789012392'),
      '900\u00a0810\u00a00001234567890123\u00a092'
    )
  })

  test('a day names its year only where it is not this one', ({ assert }) => {
    assert.equal(formatDay('2026-10-12T10:00:00Z', 'fr', 2026), '12 octobre')
    assert.equal(formatDay('2025-10-12T10:00:00Z', 'fr', 2026), '12 octobre 2025')
    assert.match(formatDay('2026-10-12T10:00:00Z', 'ar', 2026), /^12 /)
  })

  test('the first day of a month is ordinal in French only', ({ assert }) => {
    const first = '2026-12-01T21:13:00Z'

    assert.equal(formatDay(first, 'fr', 2026), '1er décembre')
    assert.include(formatMoment(first, 'fr'), 'mardi 1er décembre')
    assert.match(formatShort(first, 'fr'), /^1er déc\./)
    assert.match(formatDay(first, 'ar', 2026), /^1 /)
    assert.equal(formatDay('2026-12-21T10:00:00Z', 'fr', 2026), '21 décembre')
  })

  test('a WhatsApp link is a draft to digits only', ({ assert }) => {
    assert.equal(
      whatsappLink('+212 612-345678', 'a & b'),
      'https://wa.me/212612345678?text=a%20%26%20b'
    )
    assert.equal(whatsappLink('+212612345678', ''), 'https://wa.me/212612345678')
    assert.isNull(whatsappLink(null, 'x'))
  })
})

test.group('The badge of a product', () => {
  const product = (available: number, createdAt: string) => ({
    availability: { inStock: available > 0, available },
    createdAt,
  })

  test('sold out goes before few left, few left before new', ({ assert }) => {
    assert.equal(badgeOf(product(0, '2026-11-24T08:00:00Z'), '2026-11-24'), 'soldOut')
    assert.equal(badgeOf(product(3, '2026-11-24T08:00:00Z'), '2026-11-24'), 'left')
    assert.equal(badgeOf(product(4, '2026-11-24T08:00:00Z'), '2026-11-24'), 'new')
  })

  test('a product is new for two weeks', ({ assert }) => {
    assert.equal(badgeOf(product(9, '2026-11-10T23:59:00Z'), '2026-11-24'), 'new')
    assert.isNull(badgeOf(product(9, '2026-11-09T23:59:00Z'), '2026-11-24'))
  })
})

test.group('The page numbers to offer', () => {
  test('are the first, the last and those around, with gaps between', ({ assert }) => {
    assert.deepEqual(pagesAround(1, 1), [1])
    assert.deepEqual(pagesAround(1, 3), [1, 2, 3])
    assert.deepEqual(pagesAround(5, 10), [1, null, 4, 5, 6, null, 10])
  })

  test('a gap of one page is that page', ({ assert }) => {
    assert.deepEqual(pagesAround(4, 6), [1, 2, 3, 4, 5, 6])
  })
})
