import { type Audience, documentOf } from '@marketplace/shared/server/openapi/document'
import { accountDocs } from '../../features/account/server/docs.ts'
import { addressDocs } from '../../features/addresses/server/docs.ts'
import { cartDocs } from '../../features/cart/server/docs.ts'
import { userDocs } from '../../features/users/server/docs.ts'
import { wishlistDocs } from '../../features/wishlist/server/docs.ts'
import { internalDocs } from '../internal/docs.ts'

const routes = [accountDocs, addressDocs, cartDocs, wishlistDocs, userDocs, internalDocs].flat()

/** The OpenAPI document of what the storefront does for everyone who comes through the gateway at `url`, or for services. */
export function storefrontDocument(url: string, audience: Audience = 'public') {
  return documentOf(routes, { title: 'Storefront', url, audience })
}
