import { BasePolicy } from '@adonisjs/bouncer'

/** Everyone who is signed in may become an owner and manage their own row; no route reaches another's. */
export default class StoreOwnerPolicy extends BasePolicy {
  create() {
    return true
  }

  view() {
    return true
  }

  update() {
    return true
  }
}
