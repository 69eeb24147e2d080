import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { settingDefaults, settingKeys } from '#domain/settings'
import { findSettings } from '#queries/find_settings'
import { orderStaff, someone, Fakes } from '#tests/support/fakes'
import { Visitor } from '#tests/support/panel'

const page = '/admin/orders/settings'

test.group('The page of settings', (group) => {
  group.each.setup(() => {
    const restore = new Fakes().install()
    return async () => {
      restore()
      await db.from('settings').delete()
    }
  })

  const anAdmin = async (name = 'Salma Idrissi') =>
    new Visitor(await someone({ isAdmin: true, name }))
  const rowOf = (props: any, key: string) => props.settings.find((row: any) => row.key === key)

  test('An admin sees every setting with its default', async ({ assert }) => {
    const { status, component, props } = await (await anAdmin()).open(page)

    assert.deepEqual([status, component], [200, 'settings/index'])
    assert.sameMembers(
      props.settings.map(({ key }: any) => key),
      settingKeys
    )
    assert.deepEqual(rowOf(props, 'callingHours'), {
      key: 'callingHours',
      value: { from: 9, until: 20 },
      default: { from: 9, until: 20 },
      fields: [
        { path: 'from', kind: 'number' },
        { path: 'until', kind: 'number' },
      ],
      changed: null,
    })
  })

  test('A setting that an admin saves counts at once, under their name', async ({ assert }) => {
    const admin = await anAdmin('Salma Idrissi')

    const answer = await admin.put(`${page}/callingHours`, {
      ...{ value: { from: 10, until: 18 }, seenAt: null },
    })

    assert.equal(answer.status, 303)
    assert.deepEqual((await findSettings()).callingHours, { from: 10, until: 18 })
    const { props } = await admin.open(page)
    assert.equal(rowOf(props, 'callingHours').changed.by, 'Salma Idrissi')
  })

  test('A setting that a colleague changed meanwhile is not written over', async ({ assert }) => {
    const admin = await anAdmin()
    await admin.put(`${page}/maxFailedContacts`, { value: 4, seenAt: null })
    const at = rowOf((await admin.open(page)).props, 'maxFailedContacts').changed.at
    await admin.put(`${page}/maxFailedContacts`, { value: 5, seenAt: at })

    await admin.put(`${page}/maxFailedContacts`, { value: 9, seenAt: at })
    const stale = await admin.told()
    await admin.put(`${page}/maxFailedContacts`, { value: 9, seenAt: null })

    assert.isString(stale.flash.error)
    assert.equal((await findSettings()).maxFailedContacts, 5)
  })

  test('A setting goes back to its default, and the undo brings back what it was', async ({
    assert,
  }) => {
    const admin = await anAdmin()
    await admin.put(`${page}/maxFailedContacts`, { value: 4, seenAt: null })
    const seenAt = rowOf((await admin.open(page)).props, 'maxFailedContacts').changed.at

    await admin.delete(`${page}/maxFailedContacts`, { seenAt })

    assert.isEmpty(await db.from('settings').where('key', 'maxFailedContacts'))
    const { undo } = (await admin.told()).flash
    assert.deepEqual(undo.method, 'put')
    await admin.put(undo.url, undo.data)
    assert.equal((await findSettings()).maxFailedContacts, 4)
  })

  test('A setting that a colleague changed meanwhile does not go back to its default', async ({
    assert,
  }) => {
    const admin = await anAdmin()
    await admin.put(`${page}/maxFailedContacts`, { value: 4, seenAt: null })
    const seenAt = rowOf((await admin.open(page)).props, 'maxFailedContacts').changed.at
    await admin.put(`${page}/maxFailedContacts`, { value: 5, seenAt })

    for (const stale of [seenAt, null, 'yesterday']) {
      await admin.delete(`${page}/maxFailedContacts`, { seenAt: stale })
    }

    assert.equal((await findSettings()).maxFailedContacts, 5)
  })

  for (const [title, key, value] of [
    ['hours that end before they begin', 'callingHours', { from: 20, until: 9 }],
    ['an hour that no clock has', 'callingHours', { from: 9, until: 25 }],
    ['half an hour', 'callingHours', { from: 9.5, until: 20 }],
    ['a missing hour', 'callingHours', { from: 9 }],
    ['a text for a number', 'maxFailedContacts', '3'],
    ['no attempt at all', 'maxFailedContacts', 0],
    ['a retry after nothing', 'retryHours', { no_answer: 0, busy: 1, reached: 24 }],
    ['an amount that is none', 'newAccounts', { checkouts: 3, pieces: 20, amount: 'much' }],
    ['nothing', 'newAccounts', null],
  ] as const) {
    test(`${title} is refused for ${key}, and nothing is written`, async ({ assert }) => {
      const admin = await anAdmin()

      await admin.put(`${page}/${key}`, { value, seenAt: null })

      assert.isNotEmpty((await admin.told()).errors)
      assert.deepEqual((await findSettings())[key], settingDefaults[key])
    })
  }

  test('A key that is no setting is not found', async ({ assert }) => {
    const admin = await anAdmin()

    await admin.put(`${page}/nothing`, { value: 1, seenAt: null })

    assert.isEmpty(await db.from('settings'))
  })

  test('Order staff neither see nor change settings', async ({ assert }) => {
    const staff = new Visitor(await orderStaff())

    assert.equal((await staff.open(page)).status, 403)
    await staff.put(`${page}/maxFailedContacts`, { value: 9, seenAt: null })
    await staff.delete(`${page}/maxFailedContacts`, { seenAt: null })
    assert.equal((await findSettings()).maxFailedContacts, 3)
  })
})
