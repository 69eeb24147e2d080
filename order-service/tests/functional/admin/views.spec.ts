import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import type { OrderView } from '#domain/order_views'
import { anOrder, type NewOrder } from '#tests/support/orders'
import { Visitor } from '#tests/support/panel'
import { Fakes, orderStaff } from '#tests/support/fakes'

const refunded = { status: 'refunded', refundedAmount: '100.00' } as const
const numbers = ({ orders }: any) => orders.map(({ orderNumber }: any) => orderNumber)

type Case = { title: string; order: NewOrder; views: OrderView[] }

/** Where an order stands, beside `all`. */
const cases: Case[] = [
  {
    title: 'A pending order paid on delivery is to be called',
    order: {},
    views: ['to_call', 'to_confirm'],
  },
  {
    title: 'A pending order whose next contact is due is to be called again',
    order: { contactCount: 1, nextContactAt: DateTime.now().minus({ minutes: 1 }) },
    views: ['to_call', 'to_call_again', 'to_confirm'],
  },
  {
    title: 'A pending order whose next contact is to come is not to be called again yet',
    order: { contactCount: 1, nextContactAt: DateTime.now().plus({ hours: 1 }) },
    views: ['to_call', 'to_confirm'],
  },
  {
    title: 'A pending transfer is to be checked',
    order: { method: 'bank_transfer' },
    views: ['transfers', 'to_confirm'],
  },
  {
    title: 'A pending order over WhatsApp stands in “WhatsApp”',
    order: { method: 'whatsapp' },
    views: ['whatsapp', 'to_confirm'],
  },
  {
    title: 'A pending order past its deadline is late',
    order: { confirmBy: DateTime.now().minus({ minutes: 1 }) },
    views: ['to_call', 'late', 'to_confirm'],
  },
  {
    title: 'A pending order whose buyer was not reached three times is proposed for cancelling',
    order: { contactCount: 3, failedContacts: 3, nextContactAt: DateTime.now().plus({ hours: 4 }) },
    views: ['to_call', 'unreachable', 'to_confirm'],
  },
  {
    title: 'A pending order whose buyer was not reached twice is not proposed for cancelling',
    order: { contactCount: 2, failedContacts: 2, nextContactAt: DateTime.now().plus({ hours: 4 }) },
    views: ['to_call', 'to_confirm'],
  },
  {
    title: 'An order to a city of no list is to be checked',
    order: { cityKnown: false, method: 'whatsapp' },
    views: ['whatsapp', 'to_confirm', 'city_to_check'],
  },
  {
    title: 'A parcel that something holds up is a problem',
    order: { status: 'shipped', parcelProblem: 'refused' },
    views: ['shipped', 'problems'],
  },
  {
    title: 'A confirmed order paid on delivery stands in “to ship”',
    order: { status: 'confirmed' },
    views: ['to_ship'],
  },
  {
    title: 'A confirmed order that was wholly refunded stands in “refunded, to cancel” alone',
    order: { status: 'confirmed', payments: [refunded] },
    views: ['to_cancel'],
  },
  {
    title: 'A confirmed order refunded in part stands in “to ship”',
    order: { status: 'confirmed', payments: [{ status: 'completed', refundedAmount: '40.00' }] },
    views: ['to_ship'],
  },
  {
    title: 'A refunded order that is to be paid on delivery after all stands in “to ship”',
    order: { status: 'confirmed', payments: [refunded, { status: 'pending' }] },
    views: ['to_ship'],
  },
  {
    title: 'A confirmed order whose stock is not confirmed yet is blocked',
    order: { status: 'confirmed', reservationConfirmed: false },
    views: ['blocked'],
  },
  {
    title: 'A confirmed order whose cash payment failed is blocked',
    order: { status: 'confirmed', payments: [{ status: 'failed' }] },
    views: ['blocked'],
  },
  {
    title:
      'A pending order that was wholly refunded stands in “to confirm” and “refunded, to cancel”',
    order: { status: 'pending', payments: [refunded] },
    views: ['to_call', 'to_confirm', 'to_cancel'],
  },
  {
    title:
      'A parcel on its way whose money was wholly refunded stands in “refunded, to cancel” too',
    order: { status: 'shipped', payments: [refunded] },
    views: ['shipped', 'to_cancel'],
  },
  {
    title: 'A delivered order that was wholly refunded is not to be cancelled',
    order: { status: 'delivered', payments: [refunded] },
    views: ['delivered'],
  },
  {
    title: 'A cancelled order that was paid in part owes money',
    order: {
      status: 'cancelled',
      payments: [
        { status: 'completed', amount: '30.00' },
        { status: 'failed', amount: '70.00' },
      ],
    },
    views: ['cancelled', 'money_owed'],
  },
  {
    title: 'A cancelled order that was wholly refunded owes nothing',
    order: { status: 'cancelled', payments: [refunded] },
    views: ['cancelled'],
  },
  {
    title: 'A cancelled order that nobody paid owes nothing',
    order: { status: 'cancelled', payments: [{ status: 'failed' }] },
    views: ['cancelled'],
  },
]

test.group('Views of the queue', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  for (const { title, order: wanted, views } of cases) {
    test(title, async ({ assert }) => {
      const shop = fakes.aShop()
      const order = await anOrder({ ...wanted, storeId: shop.storeId })
      const owner = new Visitor(await fakes.ownerOf(shop))

      const { counts } = (await owner.open('/admin/orders')).props

      const holding = Object.keys(counts).filter((view) => counts[view] === 1)
      assert.sameMembers(holding, [...views, 'all'])
      await Promise.all(
        (Object.keys(counts) as OrderView[]).map(async (view) => {
          const { props } = await owner.open(`/admin/orders?view=${view}`)
          const isHeld = view === 'all' || views.includes(view)
          assert.deepEqual(numbers(props), isHeld ? [order.orderNumber] : [], view)
        })
      )
    })
  }

  for (const [view, wanted] of Object.entries({
    to_confirm: { status: 'pending' },
    to_call: { status: 'pending' },
    to_ship: { status: 'confirmed' },
    money_owed: { status: 'cancelled', payments: [{ status: 'completed' }] },
    to_cancel: { status: 'confirmed', payments: [refunded] },
  } satisfies Partial<Record<OrderView, NewOrder>>)) {
    test(`The view ${view} begins with the order that has waited longest`, async ({ assert }) => {
      const shop = fakes.aShop()
      const made = []
      for (const days of [2, 3, 1]) {
        const createdAt = DateTime.now().minus({ days })
        const confirmBy = createdAt.plus({ days: 7 })
        made.push(await anOrder({ ...wanted, storeId: shop.storeId, createdAt, confirmBy }))
      }
      const [second, first, third] = made.map(({ orderNumber }) => orderNumber)
      const owner = new Visitor(await fakes.ownerOf(shop))

      const { props } = await owner.open(`/admin/orders?view=${view}`)
      const page = await owner.open(`/admin/orders/${second}?view=${view}`)

      assert.deepEqual(numbers(props), [first, second, third])
      assert.deepEqual(page.props.position, { index: 2, total: 3, previous: first, next: third })
    })
  }

  test('A parcel that came back stands in “returned” from then on', async ({ assert }) => {
    const shop = fakes.aShop()
    const order = await anOrder({ storeId: shop.storeId, status: 'shipped' })
    const other = await anOrder({ storeId: shop.storeId })
    const staff = new Visitor(await orderStaff())
    for (const { orderNumber } of [order, other]) {
      await staff.send(`/admin/orders/${orderNumber}/cancel`, { reason: 'Refusé' })
    }

    const { props } = await staff.open(`/admin/orders?view=returned&storeId=${shop.storeId}`)

    assert.deepEqual(numbers(props), [order.orderNumber])
  })

  for (const [filter, expected] of Object.entries({
    'method=whatsapp': ['whatsapp'],
    'region=MA-04': ['rabat'],
    'minAmount=500': ['dear'],
    'maxAmount=99.99': ['cheap'],
    'minAge=3': ['old'],
    'sort=amount&view=to_confirm': ['cheap', 'whatsapp', 'rabat', 'old', 'dear'],
  })) {
    test(`The list narrowed by ${filter} holds ${expected.join(', ')}`, async ({ assert }) => {
      const shop = fakes.aShop()
      const { storeId } = shop
      const names = new Map<string, string>()
      const make = async (name: string, wanted: NewOrder) => {
        const order = await anOrder({ storeId, ...wanted })
        if (name === 'rabat') {
          const address = { ...order.shippingAddress, state: 'MA-04' }
          await order.merge({ shippingAddress: address }).save()
        }
        names.set(order.orderNumber, name)
      }
      await make('cheap', { total: '99.99' })
      await make('whatsapp', { method: 'whatsapp', total: '110.00' })
      await make('rabat', { total: '120.00' })
      await make('old', { total: '130.00', createdAt: DateTime.now().minus({ days: 4 }) })
      await make('dear', { total: '500.00' })

      const { props } = await new Visitor(await fakes.ownerOf(shop)).open(`/admin/orders?${filter}`)

      assert.deepEqual(
        numbers(props).map((number: string) => names.get(number)),
        expected
      )
    })
  }

  for (const [sort, expected] of Object.entries({
    'received': ['early', 'middle', 'late'],
    '-received': ['late', 'middle', 'early'],
    'deadline': ['late', 'early', 'middle'],
    '-deadline': ['middle', 'early', 'late'],
    'call': ['early', 'middle', 'late'],
    '-call': ['late', 'middle', 'early'],
  })) {
    test(`The list sorted by ${sort} and the way through its orders agree`, async ({ assert }) => {
      const shop = fakes.aShop()
      const now = DateTime.now()
      const names = new Map<string, string>()
      for (const [name, daysAgo, hoursLeft] of [
        ['early', 3, 2],
        ['middle', 2, 3],
        ['late', 1, 1],
      ] as const) {
        const times = {
          createdAt: now.minus({ days: daysAgo }),
          confirmBy: now.plus({ hours: hoursLeft }),
        }
        const { orderNumber } = await anOrder({ storeId: shop.storeId, ...times })
        names.set(orderNumber, name)
      }
      const owner = new Visitor(await fakes.ownerOf(shop))

      const list = (await owner.open(`/admin/orders?view=to_confirm&sort=${sort}`)).props
      const [first, second, third] = numbers(list)
      const page = await owner.open(`/admin/orders/${second}?view=to_confirm&sort=${sort}`)

      assert.deepEqual(
        numbers(list).map((number: string) => names.get(number)),
        expected
      )
      assert.deepEqual(page.props.position, { index: 2, total: 3, previous: first, next: third })
    })
  }
})
