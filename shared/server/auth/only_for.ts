import { AuthorizationResponse } from '@adonisjs/bouncer'

/** Who may do something: rules with a sentence in `contracts/messages`. */
export type Right =
  | 'admin_only'
  | 'approved_reviews_only'
  | 'catalog_staff_only'
  | 'not_own_review'
  | 'not_own_store'
  | 'not_own_product'
  | 'order_staff_only'
  | 'review_author_only'
  | 'shopper_only'
  | 'store_owner_only'
  | 'store_owner_or_admin_only'
  | 'store_owner_or_catalog_staff_only'
  | 'store_owner_or_order_staff_only'

/** What a policy answers: yes, or a 403 that says who may. */
export function onlyFor(right: Right, mayDo: boolean): true | AuthorizationResponse {
  return mayDo || AuthorizationResponse.deny(right, 403).t(right)
}
