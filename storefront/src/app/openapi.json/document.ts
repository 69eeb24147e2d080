import { documentOf } from '@marketplace/shared/server/openapi/document'
import { accountDocs } from '../../features/account/server/docs.ts'
import { addressDocs } from '../../features/addresses/server/docs.ts'
import { cartDocs } from '../../features/cart/server/docs.ts'
import { userDocs } from '../../features/users/server/docs.ts'
import { wishlistDocs } from '../../features/wishlist/server/docs.ts'

/** The OpenAPI document of what the storefront does for everyone who comes through the gateway at `url`. */
export function storefrontDocument(url: string) {
  const routes = [accountDocs, addressDocs, cartDocs, wishlistDocs, userDocs].flat()
  return documentOf(routes, { title: 'Storefront', url, audience: 'public' })
}
