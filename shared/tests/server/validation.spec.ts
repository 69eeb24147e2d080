import { test } from '@japa/runner'
import vine, { errors } from '@vinejs/vine'
import { RuleMessages } from '../../server/http/rule_messages.ts'
import {
  ice,
  mobile,
  multilineText,
  postalCode,
  queryAmount,
  queryDecimal,
  queryInteger,
  region,
  rib,
  text,
} from '../../server/http/validation.ts'
import type { Locale } from '../../contracts/locale.ts'

/** What the field becomes, or the rule that refuses it. */
async function outcomeOf(field: any, value: unknown, locale: Locale = 'en') {
  const messagesProvider = new RuleMessages(locale)
  try {
    return (await vine.create({ field }).validate({ field: value }, { messagesProvider })).field
  } catch (error) {
    if (!(error instanceof errors.E_VALIDATION_ERROR)) throw error
    return { rule: error.messages[0].rule, message: error.messages[0].message }
  }
}

const shown = (value: unknown) =>
  JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`
  )

test.group('A text of one line', () => {
  const invisible = [
    '\u200b',
    '\u2060',
    '\u3164',
    '\u2800',
    '\u00ad',
    '\u{e0041}',
    '\ufe0f',
    '\u200b \u2060',
  ]
  for (const value of invisible) {
    test(`${shown(value)} has nothing to see and is refused`, async ({ assert }) => {
      assert.include(await outcomeOf(text(50), value), { rule: 'visible' })
    })
  }

  for (const value of [
    'a\r\nb',
    'a\nb',
    'a\u0007b',
    'a\u001bb',
    'a\u202eb',
    'a\u2028b',
    'T-1\u0000',
  ]) {
    test(`${shown(value)} is more than one plain line and is refused`, async ({ assert }) => {
      assert.include(await outcomeOf(text(50), value), { rule: 'oneLine' })
    })
  }

  const kept: [string, string][] = [
    ['  Tapis  ', 'Tapis'],
    ['Cafe\u0301', 'Café'],
    ['سجاد', 'سجاد'],
    ['👩‍👩‍👧', '👩‍👩‍👧'],
    ['<!--<script>', '<!--<script>'],
  ]
  for (const [value, expected] of kept) {
    test(`${shown(value)} is kept as ${shown(expected)}`, async ({ assert }) => {
      assert.equal(await outcomeOf(text(50), value), expected)
    })
  }

  test('An empty text is told to be required', async ({ assert }) => {
    assert.deepEqual(await outcomeOf(text(50), '  '), {
      rule: 'minLength',
      message: 'This field is required.',
    })
  })

  test('A text that may be empty becomes empty where nobody sees anything of it', async ({
    assert,
  }) => {
    assert.equal(await outcomeOf(text(50, { mayBeEmpty: true }), '\u200b'), '')
    assert.equal(await outcomeOf(text(50, { mayBeEmpty: true }), ''), '')
  })

  test('A text is measured after it was composed', async ({ assert }) => {
    assert.equal(await outcomeOf(text(4), 'Cafe\u0301'), 'Café')
  })
})

test.group('A text of several lines', () => {
  test('keeps its line breaks', async ({ assert }) => {
    assert.equal(await outcomeOf(multilineText(50), 'a\r\nb\n\tc'), 'a\r\nb\n\tc')
  })

  for (const value of ['a\u0007b', 'a\u202eb']) {
    test(`${shown(value)} has a character that no text has and is refused`, async ({ assert }) => {
      assert.include(await outcomeOf(multilineText(50), value), { rule: 'text' })
    })
  }
})

test.group('Numbers as people type them', () => {
  const cases: [string, () => any, string, string][] = [
    ['A mobile', mobile, '٠٦ ١٢ ٣٤ ٥٦ ٧٨', '+212612345678'],
    ['A mobile', mobile, '00 212 612-34-56-78', '+212612345678'],
    ['A mobile', mobile, '06\u200f12345678', '+212612345678'],
    ['A RIB', rib, '230 780 1234567890123456 49', '230780123456789012345649'],
    ['A RIB', rib, '٢٣٠ ٧٨٠ ١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦ ٤٩', '230780123456789012345649'],
    ['A RIB', rib, '230–780–1234567890123456–49', '230780123456789012345649'],
    ['An ICE', ice, '٠٠١ ٢٣٤ ٥٦٧ ٠٠٠ ٠٨٩', '001234567000089'],
    ['A postal code', postalCode, '٢٠ ٠٠٠', '20000'],
  ]
  for (const [what, field, value, expected] of cases) {
    test(`${what} typed ${value} is ${expected}`, async ({ assert }) => {
      assert.equal(await outcomeOf(field(), value), expected)
    })
  }

  test('A RIB of 24 digits with a wrong key says so', async ({ assert }) => {
    assert.deepEqual(await outcomeOf(rib(), '230780123456789012345648'), {
      rule: 'rib_key',
      message: 'The key of this RIB does not match: check the digits.',
    })
  })

  test('A RIB of 23 digits is told how many there are', async ({ assert }) => {
    assert.include(await outcomeOf(rib(), '2307801234567890123456'), { rule: 'rib' })
  })

  test('A region that is null is asked for', async ({ assert }) => {
    assert.include(await outcomeOf(region(), null), { rule: 'required' })
  })

  test('A region and a postal code are told what they are', async ({ assert }) => {
    assert.include(await outcomeOf(region(), 'MA-13'), { message: 'Choose a region of Morocco.' })
    assert.include(await outcomeOf(postalCode(), '2000'), {
      message: 'A postal code has 5 digits.',
    })
  })
})

test.group('Numbers of a query', () => {
  const page = () => queryInteger({ min: 1, max: 100 })
  for (const value of [
    '0x1',
    '1e1',
    '1.0',
    '+1',
    ' 1',
    '1 ',
    '',
    '١',
    ['1'],
    { a: '1' },
    '1_0',
    'NaN',
    'Infinity',
    null,
  ]) {
    test(`${shown(value)} is no whole number`, async ({ assert }) => {
      assert.include(await outcomeOf(page(), value), {
        rule: 'withoutDecimals',
      })
    })
  }

  test('Plain digits are a number', async ({ assert }) => {
    assert.equal(await outcomeOf(page(), '10'), 10)
    assert.equal(await outcomeOf(queryDecimal({ min: 0, max: 5 }), '4.5'), 4.5)
  })

  test('A number outside its range is told the limit', async ({ assert }) => {
    assert.deepEqual(await outcomeOf(page(), '0'), { rule: 'min', message: 'At least 1.' })
    assert.deepEqual(await outcomeOf(page(), '101'), { rule: 'max', message: 'At most 100.' })
  })

  for (const value of ['0x10', '1e3', '1 890', '٨٩٠', '-1', '1.999']) {
    test(`${value} is no amount of a query`, async ({ assert }) => {
      assert.include(await outcomeOf(queryAmount(), value), { rule: 'money' })
    })
  }
})

test.group('Sentences of rules', () => {
  const cases: [Locale, unknown, any, string][] = [
    ['fr', 'x', vine.enum(['cod', 'whatsapp']), 'Choisissez parmi : cod, whatsapp.'],
    ['ar', 'x', vine.enum(['cod', 'whatsapp']), 'يُختار من بين: cod, whatsapp.'],
    ['en', 'x', vine.enum(['cod', 'whatsapp']), 'Choose one of: cod, whatsapp.'],
    ['fr', -1, vine.number().positive(), 'Un nombre positif est attendu.'],
    ['ar', -1, vine.number().positive(), 'المطلوب عدد موجب.'],
  ]
  for (const [locale, value, field, sentence] of cases) {
    test(`${locale}: “${sentence}”`, async ({ assert }) => {
      assert.include(await outcomeOf(field, value, locale), { message: sentence })
    })
  }
})
