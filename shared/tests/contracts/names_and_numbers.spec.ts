import { test } from '@japa/runner'
import { isStaff, shownName } from '../../contracts/principal.ts'
import { isValidRib } from '../../contracts/rib.ts'
import { pageMeta } from '../../contracts/pagination.ts'
import { parseMobile, parsePhone } from '../../server/phone.ts'

test.group('What others see of a name', () => {
  const cases = [
    ['Anas Fassi', 'Anas F.'],
    ['Fatima Zahra El Amrani', 'Fatima A.'],
    ['  Yto ', 'Yto'],
    ['سلمى إدريسي', 'سلمى إ.'],
    ['Émile Élan', 'Émile É.'],
    ['Emile E\u0301lan', 'Emile É.'],
    ['Anas \u200b\u2060Fassi', 'Anas F.'],
    ['Yto \u3164', 'Yto'],
    ['Anas (Fassi)', 'Anas F.'],
    ['Ali 2', 'Ali'],
    ['Classe 2026', 'Classe'],
    ['', ''],
    [' \u200b\u2800 ', ''],
    ['salma@example.ma', ''],
    ['salma＠example.ma', ''],
    ['0612345678', ''],
    ['Salma 06 12 34 56 78', ''],
    ['Salma ٠٦١٢٣٤', ''],
    ['Salma 06-12-34', ''],
  ]
  for (const [name, shown] of cases) {
    test(`“${name}” is shown as “${shown}”`, ({ assert }) => assert.equal(shownName(name!), shown))
  }
})

test.group('Moroccan numbers', () => {
  const same = [
    '0612345678',
    '06 12 34 56 78',
    '+212 612-345678',
    '00212612345678',
    '٠٦١٢٣٤٥٦٧٨',
    '212612345678',
  ]
  for (const input of same) {
    test(`${input} is +212612345678`, ({ assert }) =>
      assert.equal(parseMobile(input), '+212612345678'))
  }

  test('a landline is a phone, not a mobile', ({ assert }) => {
    assert.equal(parsePhone('05 22 11 22 33'), '+212522112233')
    assert.isNull(parseMobile('05 22 11 22 33'))
  })

  for (const wrong of ['0033612345678', '12', '0812345678', '06123456789', 'hello', '']) {
    test(`“${wrong}” is none`, ({ assert }) => assert.isNull(parsePhone(wrong)))
  }

  test('a RIB is 24 digits that 97 divides', ({ assert }) => {
    assert.isTrue(isValidRib('230780123456789012345649'))
    assert.isFalse(isValidRib('230780123456789012345648'))
    assert.isFalse(isValidRib('97'))
  })
})

test.group('Roles and pages', () => {
  test('an admin is any staff, staff only their own, nobody none', ({ assert }) => {
    const someone = { id: '1', email: '', name: '', token: '', roles: [], isAdmin: false }
    assert.isTrue(isStaff({ ...someone, isAdmin: true }, 'order_staff'))
    assert.isTrue(isStaff({ ...someone, roles: ['order_staff'] }, 'order_staff'))
    assert.isFalse(isStaff({ ...someone, roles: ['order_staff'] }, 'catalog_staff'))
    assert.isFalse(isStaff(null, 'order_staff'))
  })

  test('an empty list has one page', ({ assert }) => {
    assert.equal(pageMeta({ page: 1, perPage: 20 }, 0).lastPage, 1)
    assert.equal(pageMeta({ page: 1, perPage: 20 }, 21).lastPage, 2)
  })
})
