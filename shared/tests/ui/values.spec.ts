import { test } from '@japa/runner'
import { formatAgo, formatDate, formatDateTime, formatWhen } from '../../ui/format/date.ts'
import { formatAmount, formatCount, formatDecimal } from '../../ui/format/number.ts'
import { whatsappLink } from '../../contracts/whatsapp.ts'
import { formatPhone } from '../../ui/format/phone.ts'

test.group('Numbers as the panels show them', () => {
  test('amounts keep every centime and group with a space that the font has', ({ assert }) => {
    assert.equal(formatAmount('1248.00', 'fr'), '1\u00a0248,00')
    assert.equal(formatAmount('9999999999.99', 'ar'), '9\u00a0999\u00a0999\u00a0999,99')
    assert.equal(formatAmount('1248.5', 'en'), '1,248.50')
    assert.equal(formatAmount('0.05', 'fr'), '0,05')
    assert.equal(formatAmount('-3.00', 'fr'), '\u22123,00')
  })

  test('counts and ratings follow the language', ({ assert }) => {
    assert.equal(formatCount(1284, 'fr'), '1\u00a0284')
    assert.equal(formatCount(-3, 'ar'), '\u22123')
    assert.equal(formatDecimal(4.64, 1, 'fr'), '4,6')
    assert.equal(formatDecimal(1204.26, 1, 'en'), '1,204.3')
  })

  test('phones are shown as they are dialled', ({ assert }) => {
    assert.equal(formatPhone('+212661248710'), '06 61 24 87 10')
    assert.equal(formatPhone('+33612345678'), '+33612345678')
    assert.equal(
      whatsappLink('+212661248710', 'M7K3-Q9F2'),
      'https://wa.me/212661248710?text=M7K3-Q9F2'
    )
  })
})

test.group('Moments as the panels show them', () => {
  const now = new Date('2025-11-24T10:00:00Z')

  test('a queue tells the hour today, then the day, then the date', ({ assert }) => {
    const when = (iso: string) => formatWhen(iso, 'fr', now)
    assert.equal(when('2025-11-24T07:12:00Z'), '08:12')
    assert.equal(when('2025-11-23T17:42:00Z'), 'Hier 18:42')
    assert.equal(when('2025-11-25T08:00:00Z'), 'Demain 09:00')
    assert.equal(when('2025-11-21T10:02:00Z'), 'Ven. 11:02')
    assert.equal(when('2025-11-12T10:02:00Z'), '12 nov.')
    assert.equal(when('2024-11-12T10:02:00Z'), '12 nov. 2024')
  })

  test('the day turns at midnight in Morocco', ({ assert }) => {
    const late = new Date('2025-11-24T23:30:00Z')
    assert.equal(formatWhen('2025-11-24T23:10:00Z', 'fr', late), '00:10')
    assert.equal(formatWhen('2025-11-24T22:50:00Z', 'fr', late), 'Hier 23:50')
  })

  test('Arabic has the months of Morocco and Latin digits', ({ assert }) => {
    assert.equal(formatDate('2025-11-20T17:42:00Z', 'ar'), '20 نونبر 2025')
    assert.equal(formatDateTime('2025-11-20T17:42:00Z', 'ar', now), '20 نونبر 18:42')
    assert.equal(formatWhen('2025-11-23T17:42:00Z', 'ar', now), 'أمس 18:42')
  })

  test('how long ago, in the largest unit', ({ assert }) => {
    assert.match(formatAgo('2025-11-24T09:25:00Z', 'en', now), /^35 min\.? ago$/)
    assert.match(formatAgo('2025-11-24T07:59:00Z', 'en', now), /^2 hr?\.? ago$/)
    assert.match(formatAgo('2025-11-21T09:00:00Z', 'en', now), /^3 days ago$/)
  })
})
