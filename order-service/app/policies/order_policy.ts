import { AuthorizationResponse, BasePolicy } from '@adonisjs/bouncer'
import { roleCanTransition } from '#domain/order_status'
import type { VisibleOrder } from '#queries/find_visible_order'
import { onlyFor } from '@marketplace/shared/server/auth/only_for'
import { isStaff, type Principal } from '@marketplace/shared/contracts/principal'
import type { OrderStatus } from '@marketplace/shared/contracts/orders'

/** Who may do what with an order, whatever its status. What the status refuses is the actions' affair. */
export default class OrderPolicy extends BasePolicy {
  /** Everyone has a list, of the orders that are theirs to see. */
  list() {
    return true
  }

  checkOut() {
    return true
  }

  takeByPhone(principal: Principal) {
    return onlyFor('order_staff_only', isStaff(principal, 'order_staff'))
  }

  /** Transfers are compared by order staff, over all stores. */
  decideProofs(principal: Principal) {
    return onlyFor('order_staff_only', isStaff(principal, 'order_staff'))
  }

  /** Who may not know of an order is told that there is none. */
  view(_: Principal, { role }: VisibleOrder) {
    return role ? true : AuthorizationResponse.deny('Not found', 404)
  }

  transition(_: Principal, { role }: VisibleOrder, to: OrderStatus) {
    const right = roleCanTransition('owner', to)
      ? 'store_owner_or_order_staff_only'
      : 'order_staff_only'
    return onlyFor(right, roleCanTransition(role!, to))
  }

  /** Money is the order staff's: never the store owner's, never the shopper's. */
  handleMoney(_: Principal, { role }: VisibleOrder) {
    return onlyFor('order_staff_only', role === 'staff')
  }

  /** Contacts, corrections during a call, and who has an order open, are the order staff's. */
  workDesk(_: Principal, { role }: VisibleOrder) {
    return onlyFor('order_staff_only', role === 'staff')
  }

  /** A receipt is the shopper's own to send. */
  sendProof(_: Principal, { role }: VisibleOrder) {
    return onlyFor('shopper_only', role === 'shopper')
  }

  /** The store has no part in how its order was paid. */
  viewProof(_: Principal, { role }: VisibleOrder) {
    return onlyFor('order_staff_only', role === 'shopper' || role === 'staff')
  }

  /** A message carries a link that confirms in the shopper's name: no store owner sends or reads one. */
  tellBuyer(_: Principal, { role }: VisibleOrder) {
    return onlyFor('order_staff_only', role === 'staff')
  }

  note(_: Principal, { role }: VisibleOrder) {
    return onlyFor('store_owner_or_order_staff_only', role === 'staff' || role === 'owner')
  }
}
