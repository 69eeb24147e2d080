import { test } from '@japa/runner'
import { marksOf } from '#domain/review_marks'

/** The marked parts of a text, each with its kind. */
const marked = (text: string) =>
  marksOf(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

const cases: [string, string, string[]][] = [
  ['a French mobile', 'Appelez-moi au 06 70 18 33 92 svp', ['phone: 06 70 18 33 92']],
  ['a mobile with its country', 'tel +212670183392', ['phone: +212670183392']],
  ['a mobile with dots', '06.70.18.33.92', ['phone: 06.70.18.33.92']],
  ['a mobile in Arabic digits', 'رقمي ٠٦٧٠١٨٣٣٩٢ اتصل', ['phone: ٠٦٧٠١٨٣٣٩٢']],
  ['a landline', '05 22 33 44 55.', ['phone: 05 22 33 44 55']],
  ['a link', 'voir https://exemple.ma/p?x=1 vite', ['link: https://exemple.ma/p?x=1']],
  ['an address without a scheme', 'sur mon-site.shop/promo', ['link: mon-site.shop/promo']],
  ['an e-mail', 'ecris a ali.b@gmail.com', ['link: ali.b@gmail.com']],
  ['an account', 'insta @dar_salma', ['link: @dar_salma']],
  ['a French insult', 'Ce Voleur m’a menti', ['insult: Voleur']],
  ['an accented insult', 'bande de CRÉTINS !', ['insult: CRÉTINS']],
  ['a lengthened insult', 'voleuuuur', ['insult: voleuuuur']],
  ['an Arabic insult with its article', 'هذا النصاب سرقني', ['insult: النصاب']],
  ['an Arabic insult joined to “and”', 'غشاش وكذاب', ['insult: وكذاب']],
  ['a vowelled Arabic insult', 'أَحْمَق', ['insult: أَحْمَق']],
  ['an Arabic phrase', 'ولد الحرام', ['insult: ولد الحرام']],
  ['Darija in Latin letters', 'had chffar kdab', ['insult: chffar', 'insult: kdab']],
  ['Darija with digits', 'wahd 7mar', ['insult: 7mar']],
  ['Darija in Arabic letters', 'هاد الشفارة', ['insult: الشفارة']],
  ['an English insult', 'The seller is a thief.', ['insult: thief']],
  [
    'several kinds, in their order',
    'Idiot, 0670183392 ou www.x.ma',
    ['insult: Idiot', 'phone: 0670183392', 'link: www.x.ma'],
  ],
]

const harmless = [
  'Reçu le 12/11/2026 à 18:30, taille 42.',
  'Payé 1 249,50 DH pour 2 tapis de 160 x 230 cm.',
  'Une arnaque, je ne recommande pas.',
  'Contenance 250 ml, commande M7K3-Q9F2',
  'Concert de conques, confiture et constance.',
  'المنتج ممتاز وصل في يومين، شكرا',
  'mezyan bzaf, wsel f nhar',
  'Assassin’s Scunthorpe: class quality.',
  'Livré en 3.5 jours.Très bien',
  '',
]

test.group('What stands out in a review', () => {
  for (const [what, text, expected] of cases) {
    test(`${what} is marked: ${text}`, ({ assert }) => {
      assert.deepEqual(marked(text), expected)
    })
  }

  for (const text of harmless) {
    test(`Nothing is marked in “${text}”`, ({ assert }) => {
      assert.isEmpty(marked(text))
    })
  }

  test('A long text of digits, dots and letters is marked in no time', ({ assert }) => {
    const texts = [
      '1'.repeat(5000),
      '1 '.repeat(2500),
      'a.'.repeat(2500),
      'a@'.repeat(2500),
      '(((. '.repeat(1000),
    ]
    const begun = process.cpuUsage()

    for (const text of texts) marksOf(text)

    // what others do on this machine does not count
    assert.isBelow(process.cpuUsage(begun).user, 500_000)
  })
})
