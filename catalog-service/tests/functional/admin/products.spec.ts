import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import Product from '#models/product'
import { aCategory, anImage, aProduct, aStore } from '#tests/support/builders'
import { Visitor } from '#tests/support/panel'
import { admin, ownerOf, shopper, staff } from '#tests/support/people'
import { reserve, stockOf } from '#tests/support/stock'
import { ruleMessage } from '@marketplace/shared/contracts/messages/index'

const path = '/admin/catalog/products'
const idsOf = ({ props }: { props: any }) => props.products.map(({ id }: any) => id)

test.group('The products of the panel', () => {
  test('are all of them for staff, those of their store for owners', async ({ assert }) => {
    const store = await aStore()
    const mine = await aProduct({ store_id: store.id, name: 'Zellige bleu' })
    const other = await aProduct({ name: 'Zellige vert' })
    const owner = new Visitor(await ownerOf(store))
    const page = await owner.open(path)
    assert.equal(page.component, 'products/index')
    assert.deepEqual(idsOf(page), [mine.id])
    assert.deepEqual(page.props.counts, {
      ...{ all: 1, active: 1, inactive: 0, archived: 0 },
      ...{ low: 0, sold_out: 0, without_photo: 1 },
    })
    assert.isEmpty(idsOf(await owner.open(`${path}?q=vert`)))
    for (const token of [await staff(), await admin()]) {
      const found = await new Visitor(token).open(`${path}?q=zellige`)
      assert.includeMembers(idsOf(found), [mine.id, other.id])
    }
  })

  test('have a view for each state, and are found by name or SKU', async ({ assert }) => {
    const store = await aStore()
    const one = await aProduct({ store_id: store.id, name: 'Bol', sku: 'ZED-BOL-001' })
    const two = await aProduct({ store_id: store.id, name: 'Plat', sku: 'ZED_PLA%02' })
    const hidden = await aProduct({ store_id: store.id, is_active: false })
    const archived = await aProduct({
      ...{ store_id: store.id, stock: 0 },
      is_active: false,
      archived_at: new Date(),
    })
    const low = await aProduct({ store_id: store.id, stock: 2, is_active: false })
    const soldOut = await aProduct({ store_id: store.id, stock: 0, is_active: false })
    for (const { id } of [one, two, hidden, low]) await anImage(id)
    const owner = new Visitor(await ownerOf(store))
    const found: [string, string[]][] = [
      ['view=active', [one.id, two.id]],
      ['view=inactive', [hidden.id, low.id, soldOut.id]],
      ['view=low', [low.id]],
      ['view=sold_out', [soldOut.id]],
      ['view=without_photo', [soldOut.id]],
      ['view=archived', [archived.id]],
      ['q=bol', [one.id]],
      ['q=zed-bol', [one.id]],
      ['q=zed_pla%2502', [two.id]],
      ['q=zed%25', []],
    ]
    for (const [query, ids] of found) {
      assert.sameMembers(idsOf(await owner.open(`${path}?${query}`)), ids, query)
    }
  })

  for (const [query, left] of [
    ['view=nonsense', ''],
    ['view=nonsense&q=bol', '?q=bol'],
    ['sort=cheapest&view=archived', '?view=archived'],
    ['page=x', ''],
    ['page=99', ''],
    ['page=9999', ''],
    ['storeId=7', ''],
  ]) {
    test(`A bookmark of ?${query} leads to the closest list and says so`, async ({ assert }) => {
      const store = await aStore()
      await aProduct({ store_id: store.id, name: 'Bol' })
      const owner = new Visitor(await ownerOf(store))

      const sent = await owner.open(`${path}?${query}`)

      assert.equal(sent.status, 302)
      assert.equal(sent.location, path + left)
      const { status, props } = await owner.open(path + left)
      assert.equal(status, 200)
      assert.equal((props as any).flash.success, 'catalog.flash.linkCorrected')
    })
  }

  test('are nobody’s who has neither a store nor the role', async ({ assert }) => {
    for (const token of [await shopper(), await shopper({ roles: ['order_staff'] })]) {
      for (const place of [
        path,
        `${path}/new`,
        '/admin/catalog/reviews',
        '/admin/catalog/counts',
      ]) {
        assert.equal((await new Visitor(token).open(place)).status, 403, place)
      }
    }
    assert.equal((await new Visitor(null).open(path)).status, 401)
  })

  test('are added from a form, with their stock', async ({ assert }) => {
    const store = await aStore()
    const category = await aCategory()
    const visitor = new Visitor(await ownerOf(store))
    const form = await visitor.open(`${path}/new`)
    assert.deepEqual(form.props.stores, [{ value: store.id, label: store.name }])
    const sku = randomUUID()
    const input = { storeId: store.id, name: 'Bol', description: '', category, price: '49', sku }
    const sent = await visitor.send('POST', path, { ...input, quantity: 7 })
    assert.equal(sent.status, 302)
    const product = await Product.findByOrFail('sku', sku)
    assert.equal(sent.location, `${path}/${product.id}`)
    assert.equal(product.price, '49.00')
    assert.deepEqual(await stockOf(product.id), { quantity: 7, reserved: 0 })
    assert.equal((await visitor.told()).flash.success, 'catalog.flash.created')
    const hidden = { ...input, sku: randomUUID(), isActive: false }
    await visitor.send('POST', path, hidden)
    assert.equal((await visitor.told()).flash.success, 'catalog.flash.createdHidden')
    const again = await visitor.send('POST', path, input)
    assert.equal(again.status, 303)
    assert.property((await visitor.told()).errors, 'sku')
  })

  test('say of each empty field that it is wanted', async ({ assert }) => {
    const visitor = new Visitor(await staff())
    const empty = { storeId: '', name: '', description: '', category: '', price: '', sku: ' ' }
    await visitor.send('POST', path, empty)
    const { errors } = await visitor.told()
    assert.sameMembers(Object.keys(errors), ['storeId', 'name', 'category', 'price', 'sku'])
    for (const error of Object.values(errors)) assert.equal(error, ruleMessage('fr', 'required'))
  })

  test('are edited and have their stock adjusted, with a word on why', async ({ assert }) => {
    const store = await aStore()
    const { id } = await aProduct({ store_id: store.id, stock: 4 })
    const visitor = new Visitor(await ownerOf(store))
    await visitor.send('PATCH', `${path}/${id}`, { name: 'Grand bol' })
    assert.equal((await Product.findOrFail(id)).name, 'Grand bol')
    await visitor.send('POST', `${path}/${id}/stock`, { adjustBy: 6, reason: 'Livraison' })
    const page = await visitor.open(`${path}/${id}`)
    assert.equal(page.component, 'products/edit')
    assert.equal(page.props.inventory.quantity, 10)
    assert.containsSubset(page.props.movements[0], {
      type: 'adjustment',
      amount: 6,
      reason: 'Livraison',
    })
    await visitor.send('POST', `${path}/${id}/stock`, { adjustBy: -11, reason: 'Perte' })
    assert.isString((await visitor.told()).flash.error)
    assert.deepEqual(await stockOf(id), { quantity: 10, reserved: 0 })
  })

  test('A stock below what is reserved is an error beside the field, naming what is possible', async ({
    client,
    assert,
  }) => {
    const store = await aStore()
    const { id } = await aProduct({ store_id: store.id, stock: 10 })
    await reserve(client, [{ productId: id, quantity: 3 }])
    const visitor = new Visitor(await ownerOf(store))

    await visitor.send('POST', `${path}/${id}/stock`, { adjustBy: -100, reason: 'Perte' })

    const { errors } = await visitor.told()
    assert.equal(
      errors.adjustBy,
      ruleMessage('fr', 'below_reserved', { least: -7, quantity: 10, reserved: 3 })
    )
    assert.deepEqual(await stockOf(id), { quantity: 10, reserved: 3 })
  })

  test('A counted quantity is set, and the movement shows who counted', async ({ assert }) => {
    const store = await aStore()
    const { id } = await aProduct({ store_id: store.id, stock: 10 })
    const visitor = new Visitor(await staff({ name: 'Nadia Berrada' }))

    await visitor.send('POST', `${path}/${id}/stock`, { quantity: 12, expectedQuantity: 10 })

    assert.deepEqual(await stockOf(id), { quantity: 12, reserved: 0 })
    const { props } = await visitor.open(`${path}/${id}`)
    assert.containsSubset(props.movements[0], { amount: 2, actorName: 'Nadia Berrada' })
  })

  test('A change of the stock can be taken back, unless the stock has changed since', async ({
    assert,
  }) => {
    const { id } = await aProduct({ stock: 10 })
    const visitor = new Visitor(await staff())
    await visitor.send('POST', `${path}/${id}/stock`, { adjustBy: -4, reason: 'Casse' })
    const { undo } = (await visitor.told()).flash

    await visitor.send('POST', undo.url, undo.data)
    assert.deepEqual(await stockOf(id), { quantity: 10, reserved: 0 })
    await visitor.send('POST', `${path}/${id}/stock`, { quantity: 7 })
    await visitor.send('POST', undo.url, undo.data)

    assert.deepEqual(await stockOf(id), { quantity: 7, reserved: 0 })
  })

  test('A quantity counted before the stock changed is an error with the current one', async ({
    assert,
  }) => {
    const store = await aStore()
    const { id } = await aProduct({ store_id: store.id, stock: 10 })
    const visitor = new Visitor(await ownerOf(store))

    await visitor.send('POST', `${path}/${id}/stock`, { quantity: 12, expectedQuantity: 9 })

    const { errors } = await visitor.told()
    assert.equal(errors.expectedQuantity, ruleMessage('fr', 'stale_quantity', { quantity: 10 }))
    assert.deepEqual(await stockOf(id), { quantity: 10, reserved: 0 })
  })

  test('Archiving from the panel can be taken back, also for a product that nobody reserved', async ({
    assert,
  }) => {
    const store = await aStore()
    const { id } = await aProduct({ store_id: store.id })
    const visitor = new Visitor(await ownerOf(store))

    await visitor.send('DELETE', `${path}/${id}`)

    const { flash } = await visitor.told()
    assert.equal(flash.success, 'catalog.flash.archived')
    assert.isNotNull((await Product.findOrFail(id)).archivedAt)
    await visitor.send(flash.undo.method.toUpperCase(), flash.undo.url, flash.undo.data)
    const { archivedAt, isActive } = await Product.findOrFail(id)
    assert.deepEqual({ archivedAt, isActive }, { archivedAt: null, isActive: true })
  })

  const histories = {
    'was never reserved can be deleted': false,
    'was reserved before cannot be deleted': true,
  }
  for (const [what, isReserved] of Object.entries(histories)) {
    test(`The page of an archived product says that one that ${what}`, async ({
      client,
      assert,
    }) => {
      const store = await aStore()
      const { id } = await aProduct({ store_id: store.id })
      if (isReserved) await reserve(client, [{ productId: id, quantity: 1 }])
      const visitor = new Visitor(await ownerOf(store))
      await visitor.send('DELETE', `${path}/${id}`)

      const { props } = await visitor.open(`${path}/${id}`)

      const expected = { byStaff: false, wasActive: true, canRestore: true, canDelete: !isReserved }
      assert.deepEqual(props.archive, expected)
      await visitor.send('DELETE', `${path}/${id}?permanent=true`)
      assert.equal(await Product.find(id).then((left) => left === null), !isReserved)
    })
  }

  test('An owner is not offered to restore what staff archived', async ({ assert }) => {
    const store = await aStore()
    const { id } = await aProduct({ store_id: store.id })
    await new Visitor(await staff()).send('DELETE', `${path}/${id}`)
    const owner = new Visitor(await ownerOf(store))

    const { props } = await owner.open(`${path}/${id}`)
    await owner.send('POST', `${path}/${id}/restore`)

    assert.containsSubset(props.archive, { byStaff: true, canRestore: false })
    assert.equal((await owner.told()).flash.error, ruleMessage('fr', 'archived_by_staff'))
    assert.isNotNull((await Product.findOrFail(id)).archivedAt)
  })

  test('A form opened before somebody else saved is told so, and changes nothing', async ({
    assert,
  }) => {
    const store = await aStore()
    const { id } = await aProduct({ store_id: store.id })
    const visitor = new Visitor(await ownerOf(store))
    const { product } = (await visitor.open(`${path}/${id}`)).props
    await new Visitor(await staff()).send('PATCH', `${path}/${id}`, { price: '199.00' })

    const { description, price, version } = product
    await visitor.send('PATCH', `${path}/${id}`, { description, price, version })

    assert.deepEqual(Object.keys((await visitor.told()).errors), ['version'])
    assert.equal((await Product.findOrFail(id)).price, '199.00')
  })

  test('of another store are not to be touched', async ({ assert }) => {
    const { id } = await aProduct({ stock: 4 })
    const visitor = new Visitor(await ownerOf(await aStore()))
    assert.equal((await visitor.open(`${path}/${id}`)).status, 403)
    await visitor.send('PATCH', `${path}/${id}`, { name: 'À moi' })
    await visitor.send('POST', `${path}/${id}/stock`, { adjustBy: 6, reason: 'x' })
    await visitor.send('DELETE', `${path}/${id}`)
    const product = await Product.findOrFail(id)
    assert.notEqual(product.name, 'À moi')
    assert.isTrue(product.isActive)
    assert.deepEqual(await stockOf(id), { quantity: 4, reserved: 0 })
  })

  test('change for nobody without the form’s own token', async ({ assert }) => {
    const store = await aStore()
    const { id } = await aProduct({ store_id: store.id })
    const visitor = new Visitor(await ownerOf(store))
    await visitor.send('PATCH', `${path}/${id}`, { name: 'Forgé' }, 'forged')
    assert.notEqual((await Product.findOrFail(id)).name, 'Forgé')
    const [{ count }] = await db.from('products').where({ id, name: 'Forgé' }).count('*')
    assert.equal(Number(count), 0)
  })

  test('without the form’s own token are told to be sent again', async ({ assert }) => {
    const store = await aStore()
    const { id } = await aProduct({ store_id: store.id })
    const visitor = new Visitor(await ownerOf(store))
    await visitor.send('PATCH', `${path}/${id}`, { name: 'Forgé' }, 'forged')
    const { flash } = await visitor.told()
    assert.equal(flash.error, ruleMessage('fr', 'stale_page'))
  })

  test('tell what was sold of them lately, less what came back, and in which order', async ({
    client,
    assert,
  }) => {
    const store = await aStore()
    const product = await aProduct({ store_id: store.id, stock: 10 })
    const unsold = await aProduct({ store_id: store.id })
    const orderId = randomUUID()
    const moved = (type: string, amount: number, reference: string, days: number) => ({
      ...{ product_id: product.id, type, amount, reference },
      created_at: DateTime.now().minus({ days }).toISO(),
    })
    await db
      .table('stock_movements')
      .multiInsert([
        moved('sale', -4, orderId, 2),
        moved('return', 1, orderId, 1),
        moved('sale', -2, randomUUID(), 40),
      ])
    const owner = new Visitor(await ownerOf(store))
    const { props } = await owner.open(path)
    assert.deepEqual(props.sold, { [product.id]: 3 })
    const edit = (await owner.open(`${path}/${product.id}`)).props
    assert.equal(edit.sold, 3)
    assert.containsSubset(edit.movements.at(0), { type: 'initial', orderId: null })
    assert.equal(edit.movements.at(1).orderId, orderId)
    assert.equal((await owner.open(`${path}/${unsold.id}`)).props.sold, 0)
    await reserve(client, [{ productId: product.id, quantity: 2 }])
    const { products } = (await owner.open(path)).props
    assert.equal(products.find(({ id }: any) => id === product.id).reserved, 2)
  })

  test('of one store are shown to staff alone where that is asked', async ({ assert }) => {
    const store = await aStore()
    const mine = await aProduct({ store_id: store.id })
    const other = await aProduct()
    const page = await new Visitor(await staff()).open(`${path}?storeId=${store.id}`)
    assert.deepEqual(idsOf(page), [mine.id])
    assert.equal(page.props.counts.all, 1)
    const owner = new Visitor(await ownerOf(store))
    assert.deepEqual(idsOf(await owner.open(`${path}?storeId=${other.storeId}`)), [mine.id])
  })
})
