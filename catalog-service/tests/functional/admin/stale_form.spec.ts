import { test } from '@japa/runner'
import Product from '#models/product'
import { aProduct } from '#tests/support/builders'
import { Visitor } from '#tests/support/panel'
import { staff } from '#tests/support/people'
import { ruleMessage } from '@marketplace/shared/contracts/messages/index'

test.group('A product form that others overtook', () => {
  test('It comes back with the rule in words, and nothing is saved', async ({ assert }) => {
    const { id, name } = await aProduct()
    const { version } = await Product.findOrFail(id)
    const path = `/admin/catalog/products/${id}`
    const visitor = new Visitor(await staff())

    const { status } = await visitor.send('PATCH', path, { name: 'Plat', version: version + 1 })

    const { errors, flash } = await visitor.told()
    assert.equal(status, 303)
    assert.equal(errors.version, ruleMessage('fr', 'stale', { version }))
    assert.equal(flash.error, errors.version)
    assert.equal((await Product.findOrFail(id)).name, name)
  })
})
