import { test } from '@japa/runner'
import {
  isOpen,
  checkTransition,
  roleCanTransition,
  transitions,
  roles,
  type Role,
} from '#domain/order_status'
import { orderStatuses, type OrderStatus } from '@marketplace/shared/contracts/orders'

/** Who may bring an order from a status (row) to another (column), as docs/rules.md has it. */
const table: Record<OrderStatus, Partial<Record<OrderStatus, Role[]>>> = {
  pending: { confirmed: ['staff', 'system'], cancelled: ['shopper', 'owner', 'staff', 'system'] },
  confirmed: { shipped: ['owner', 'staff'], cancelled: ['owner', 'staff', 'system'] },
  shipped: { delivered: ['staff'], cancelled: ['staff'] },
  delivered: {},
  cancelled: {},
}

const met = { covered: true, stock_confirmed: true, city_known: true, cash_on_delivery: true }

test.group('Transitions of an order', () => {
  for (const from of orderStatuses) {
    for (const to of orderStatuses.filter((status) => status !== from)) {
      test(`${from} → ${to} is legal for those in the rules and nobody else`, ({ assert }) => {
        for (const role of roles) {
          const expected = table[from][to]?.includes(role)
          const check = checkTransition({ from, to, role }, met)
          assert.equal(check.is === 'legal', !!expected, role)
        }
      })
    }
  }

  test('a role that may never bring an order there is forbidden, others are refused for now', ({
    assert,
  }) => {
    assert.equal(
      checkTransition({ from: 'pending', to: 'confirmed', role: 'shopper' }, met).is,
      'forbidden'
    )
    assert.equal(
      checkTransition({ from: 'confirmed', to: 'confirmed', role: 'owner' }, met).is,
      'forbidden'
    )
    assert.equal(
      checkTransition({ from: 'shipped', to: 'cancelled', role: 'shopper' }, met).is,
      'refused'
    )
    assert.equal(
      checkTransition({ from: 'delivered', to: 'cancelled', role: 'staff' }, met).is,
      'refused'
    )
  })

  test('going where the order is already is nothing to do', ({ assert }) => {
    for (const { to, roles: allowed, by } of transitions) {
      for (const role of allowed) {
        assert.equal(checkTransition({ from: to, to, role, way: by }, met).is, 'done')
      }
    }
  })

  test('what is missing is told', ({ assert }) => {
    const wish = { from: 'confirmed', to: 'shipped', role: 'staff' } as const
    const nothing = {
      ...{ covered: false, stock_confirmed: false },
      ...{ city_known: false, cash_on_delivery: false },
    }
    assert.deepEqual(checkTransition(wish, nothing), {
      is: 'refused',
      missing: ['covered', 'stock_confirmed', 'city_known'],
    })
    assert.deepEqual(checkTransition(wish, { ...met, covered: false }), {
      is: 'refused',
      missing: ['covered'],
    })
    assert.equal(
      checkTransition({ from: 'pending', to: 'cancelled', role: 'shopper' }, nothing).is,
      'legal'
    )
  })

  test('nobody but the shopper, owners, staff and the system is ever asked', ({ assert }) => {
    assert.isFalse(roleCanTransition('shopper', 'shipped'))
    assert.isTrue(roleCanTransition('owner', 'shipped'))
    assert.isFalse(roleCanTransition('system', 'delivered'))
    for (const role of roles) assert.isFalse(roleCanTransition(role, 'pending'))
  })

  test('the signed link lets the shopper confirm what is paid on delivery, and nobody do anything else', ({
    assert,
  }) => {
    const wish = { from: 'pending', to: 'confirmed', role: 'shopper', way: 'signed_link' } as const
    assert.equal(checkTransition(wish, met).is, 'legal')
    assert.deepEqual(checkTransition(wish, { ...met, cash_on_delivery: false }), {
      is: 'refused',
      missing: ['cash_on_delivery'],
    })
    assert.isFalse(roleCanTransition('shopper', 'shipped', 'signed_link'))
    assert.isFalse(roleCanTransition('owner', 'confirmed', 'signed_link'))
  })

  test('an order is open until it is delivered or cancelled', ({ assert }) => {
    assert.deepEqual(orderStatuses.filter(isOpen), ['pending', 'confirmed', 'shipped'])
  })
})
