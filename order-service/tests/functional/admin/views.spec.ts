import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import type { OrderView } from '#domain/order_views'
import { anOrder, type NewOrder } from '#tests/support/orders'
import { Visitor } from '#tests/support/panel'
import { Fakes } from '#tests/support/fakes'

const refunded = { status: 'refunded', refundedAmount: '100.00' } as const
const numbers = ({ orders }: any) => orders.map(({ orderNumber }: any) => orderNumber)

type Case = { title: string; order: NewOrder; views: OrderView[] }

/** Where an order stands, beside `all`. */
const cases: Case[] = [
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
    views: ['to_confirm', 'to_cancel'],
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
      for (const view of Object.keys(counts) as OrderView[]) {
        const { props } = await owner.open(`/admin/orders?view=${view}`)
        const isHeld = view === 'all' || views.includes(view)
        assert.deepEqual(numbers(props), isHeld ? [order.orderNumber] : [], view)
      }
    })
  }

  for (const [view, wanted] of Object.entries({
    to_confirm: { status: 'pending' },
    to_ship: { status: 'confirmed' },
    money_owed: { status: 'cancelled', payments: [{ status: 'completed' }] },
    to_cancel: { status: 'confirmed', payments: [refunded] },
  } satisfies Partial<Record<OrderView, NewOrder>>)) {
    test(`The view ${view} begins with the order that has waited longest`, async ({ assert }) => {
      const shop = fakes.aShop()
      const made = []
      for (const days of [2, 3, 1]) {
        const createdAt = DateTime.now().minus({ days })
        made.push(await anOrder({ ...wanted, storeId: shop.storeId, createdAt }))
      }
      const [second, first, third] = made.map(({ orderNumber }) => orderNumber)
      const owner = new Visitor(await fakes.ownerOf(shop))

      const { props } = await owner.open(`/admin/orders?view=${view}`)
      const page = await owner.open(`/admin/orders/${second}?view=${view}`)

      assert.deepEqual(numbers(props), [first, second, third])
      assert.deepEqual(page.props.position, { index: 2, total: 3, previous: first, next: third })
    })
  }

  for (const [sort, expected] of Object.entries({
    'received': ['early', 'middle', 'late'],
    '-received': ['late', 'middle', 'early'],
    'deadline': ['late', 'early', 'middle'],
    '-deadline': ['middle', 'early', 'late'],
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
