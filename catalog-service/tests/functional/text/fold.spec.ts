import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { foldCode, foldCodeForSearch } from '@marketplace/shared/contracts/text'

async function sql(name: 'fold' | 'fold_code' | 'fold_code_for_search', text: string) {
  const { rows } = await db.rawQuery(`select ${name}(?) as folded`, [text])
  return rows[0].folded as string
}

test.group('Folded texts', () => {
  const same: Record<string, [string, string]> = {
    'Farsi yeh as Arabic yeh': ['طاجین', 'طاجين'],
    'Farsi kaf as Arabic kaf': ['سکر', 'سكر'],
    'alef maqsura as yeh': ['مقهى', 'مقهي'],
    'a zero width non-joiner as nothing': ['تاج\u200cين', 'تاجين'],
    'a word joiner as nothing': ['taj\u2060ine', 'tajine'],
    'a soft hyphen as nothing': ['ta\u00adjine', 'tajine'],
    'a byte order mark as nothing': ['\ufefftajine', 'tajine'],
    'a bidi override as nothing': ['\u202etajine', 'tajine'],
    'a variation selector as nothing': ['tajine\ufe0f', 'tajine'],
    'a tag character as nothing': ['tajine\u{e0041}', 'tajine'],
    'a Hangul filler as nothing': ['tajine\u3164', 'tajine'],
    'an en dash as a hyphen': ['thé–vert', 'the-vert'],
    'a non-breaking hyphen as a hyphen': ['thé\u2011vert', 'the-vert'],
    'a minus as a hyphen': ['thé\u2212vert', 'the-vert'],
    'accents and ligatures as before': ['Nœud brodé', 'noeud brode'],
    'Arabic digits as before': ['٣٤٥', '345'],
  }
  for (const [what, [one, other]] of Object.entries(same)) {
    test(`Searching reads ${what}`, async ({ assert }) => {
      assert.equal(await sql('fold', one), await sql('fold', other))
    })
  }

  const codes = [
    'T-1-10',
    ' abc 1 ',
    'ABC1',
    'ＡＢＣ１',
    'ref\u2060 ٣٤٥',
    'ﬁx-Straße',
    'a\u2013b\u2212c',
    'é',
    'e\u0301',
    'x\ufe0f\u3164y',
    'T\u00a01\u20281',
  ]
  for (const code of codes) {
    test(`The database folds the code ${JSON.stringify(code)} as the code does`, async ({
      assert,
    }) => {
      assert.equal(await sql('fold_code', code), foldCode(code))
      assert.equal(await sql('fold_code_for_search', code), foldCodeForSearch(code))
    })
  }
})
