import { test } from '@japa/runner'
import { matchColumns } from '#domain/imports/columns'
import { decide, type Existing } from '#domain/imports/decide'
import { categoryFinder } from '#domain/imports/find_category'
import { FamilyPlaces } from '#domain/imports/place_in_family'
import { readRow } from '#domain/imports/row'

const attributes = [{ key: 'material', name: { fr: 'Matière', ar: 'المادة', en: 'Material' } }]

const category = (slug: string, parentSlug: string | null, nameFr: string, nameEn = nameFr) => ({
  ...{ slug, parentSlug, nameFr, nameAr: `ع ${slug}`, nameEn },
})
const find = categoryFinder([
  category('maison', null, 'Maison & déco', 'Home'),
  category('mode', null, 'Mode', 'Fashion'),
  category('tapis', 'maison', 'Tapis', 'Rugs'),
  category('tapis-mode', 'mode', 'Tapis'),
  category('bols', 'maison', 'Bols et plats'),
])

test.group('Columns of an import', () => {
  test('are known by their names in three languages, whatever their case and accents', ({
    assert,
  }) => {
    const headers = ['REFERENCE', 'Désignation', 'الاسم بالعربية', 'Prix (MAD)', 'qty', 'Rayon']
    assert.deepEqual(matchColumns(headers, []), [
      ...['sku', 'name', 'nameAr', 'price', 'quantity', 'category'],
    ])
  })

  test('attributes are known by key or name; unknown and repeated columns are left out', ({
    assert,
  }) => {
    const headers = ['Stoff (material)', 'matiere', 'Couleur', 'sku', 'Référence']
    assert.deepEqual(matchColumns(headers, attributes), [
      ...['attributes.material', null, null, 'sku', null],
    ])
    assert.deepEqual(matchColumns(['MATIÈRE'], attributes), ['attributes.material'])
  })
})

test.group('Cells of an import', () => {
  const cases: [field: string, cell: string, value: unknown][] = [
    ['price', '1 249,50 DH', '1249.50'],
    ['price', '٨٩٠', '890.00'],
    ['quantity', '1 200', 1200],
    ['quantity', '12,00', 12],
    ['isActive', 'OUI', true],
    ['isActive', 'لا', false],
    ['nameAr', '', null],
    ['description', '', ''],
    ['category', 'bols ET plats', 'bols'],
    ['category', 'Maison & deco > Tapis', 'tapis'],
    ['category', 'rugs', 'tapis'],
    ['category', 'tapis', 'tapis'],
  ]
  for (const [field, cell, value] of cases) {
    test(`${field} “${cell}” is read as ${value}`, ({ assert }) => {
      const { values, errors } = readRow([cell], [field], find)
      assert.isEmpty(errors)
      assert.deepEqual(values, { [field]: value })
    })
  }

  const wrong: [field: string, cell: string, rule: string][] = [
    ['price', '1,890', 'money'],
    ['price', '', 'required'],
    ['price', '-5', 'money'],
    ['quantity', '2.5', 'withoutDecimals'],
    ['quantity', '1000001', 'max'],
    ['quantity', '-3', 'min'],
    ['isActive', 'peut-être', 'yes_or_no'],
    ['name', '\u200b', 'required'],
    ['name', 'deux\nlignes', 'oneLine'],
    ['name', 'x'.repeat(201), 'maxLength'],
    ['name', 'caf\uFFFD', 'text'],
    ['category', 'Bijoux', 'category_unknown'],
    ['category', 'TAPIS', 'category_ambiguous'],
    ['category', '', 'required'],
  ]
  for (const [field, cell, rule] of wrong) {
    test(`${field} “${cell.slice(0, 20)}” is refused: ${rule}`, ({ assert }) => {
      const { errors } = readRow([cell], [field], find)
      assert.containsSubset(errors, [{ field, rule }])
    })
  }

  test('an empty stock or visibility leaves them as they are', ({ assert }) => {
    const { values, errors } = readRow(['', ''], ['quantity', 'isActive'], find)
    assert.deepEqual({ values, errors }, { values: {}, errors: [] })
  })

  test('more cells than columns are told, columns that are left out are not read', ({ assert }) => {
    const { errors } = readRow(['A', 'x', 'y'], ['sku', null], find)
    assert.containsSubset(errors, [{ field: 'row', rule: 'csv_more_cells' }])
  })
})

const existing: Existing = {
  ...{ id: 'p', name: 'Bol', nameAr: null, description: '', descriptionAr: null },
  ...{ category: 'bols', price: '149.00', isActive: true, attributes: { material: 'clay' } },
  ...{ isArchived: false, quantity: 10, reserved: 4, membership: null },
}
const clay = { value: 'clay', name: { fr: 'Argile', ar: 'طين', en: 'Clay' } }
const definition = { ...attributes[0]!, kind: 'choice' as const, choices: [clay] }

const decideOn = (fields: string[], cells: string[], overrides: Partial<Existing> | null = {}) =>
  decide(readRow(cells, fields, find), {
    existing: overrides === null ? undefined : { ...existing, ...overrides },
    sameSkuOnLine: null,
    families: new FamilyPlaces([]),
    definitionsOf: (slug) => (slug === 'bols' ? [definition] : []),
  })

test.group('What a row does', () => {
  test('what is the same changes nothing, however it is written', ({ assert }) => {
    const decision = decideOn(
      ['sku', 'name', 'price', 'quantity', 'attributes.material'],
      ['B', ' Bol ', '149', '10', 'argile']
    )
    assert.deepEqual(decision, { action: 'unchanged', id: 'p' })
  })

  test('a change of price leaves the words of the product alone', ({ assert }) => {
    const decision = decideOn(['sku', 'price'], ['B', '150'])
    assert.containsSubset(decision, { action: 'updated', changesWords: false, quantity: null })
    assert.containsSubset(decideOn(['sku', 'name'], ['B', 'Bol bleu']), { changesWords: true })
  })

  test('a stock alone changes nothing else', ({ assert }) => {
    assert.containsSubset(decideOn(['sku', 'quantity'], ['B', '4']), { fields: null, quantity: 4 })
  })

  test('a stock below what is reserved, an archived product and a missing SKU are refused', ({
    assert,
  }) => {
    const values = { least: 4, reserved: 4 }
    assert.containsSubset(decideOn(['sku', 'quantity'], ['B', '3']), {
      errors: [{ field: 'quantity', rule: 'below_reserved', values }],
    })
    assert.containsSubset(decideOn(['sku'], ['B'], { isArchived: true }), {
      errors: [{ field: 'sku', rule: 'product_archived' }],
    })
    assert.containsSubset(decideOn(['sku'], ['']), { errors: [{ field: 'sku', rule: 'required' }] })
  })

  test('a new product needs a name, a category and a price, each missing one is told', ({
    assert,
  }) => {
    const decision = decideOn(['sku', 'price'], ['B', 'x'], null)
    assert.deepEqual(decision, {
      action: 'failed',
      errors: [
        { field: 'price', rule: 'money' },
        { field: 'name', rule: 'required' },
        { field: 'category', rule: 'required' },
      ],
    })
  })

  test('an empty attribute is taken away, one of another category is refused', ({ assert }) => {
    const fields = ['sku', 'attributes.material']
    assert.containsSubset(decideOn(fields, ['B', '']), { fields: { attributes: {} } })
    assert.containsSubset(decideOn(fields, ['B', 'argile'], { category: 'tapis' }), {
      errors: [{ field: 'attributes.material', rule: 'attribute_elsewhere' }],
    })
    assert.containsSubset(decideOn(fields, ['B', 'bois']), {
      errors: [{ field: 'attributes.material', rule: 'enum' }],
    })
  })
})
