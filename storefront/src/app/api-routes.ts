import { changeMe, removeMe, showExport, showMe } from '../features/account/server/handlers.ts'
import {
  addAddress,
  changeAddress,
  removeAddress,
  showAddress,
  showAddresses,
} from '../features/addresses/server/handlers.ts'
import { deleteItem, mergeItems, putItem, showCart } from '../features/cart/server/handlers.ts'
import { changeUser, showUsers } from '../features/users/server/handlers.ts'
import { deleteWish, putWish, showWishlist } from '../features/wishlist/server/handlers.ts'
import { adminOnly, calledBy, signedIn } from '../lib/http/callers.ts'
import type { ApiRoute } from '../lib/http/route-table.ts'
import { showLive, showReady } from './health/handlers.ts'
import { revalidate, showAddressOf, showContactOf, showEndedSessions } from './internal/handlers.ts'
import { showDocument, showInternalDocument } from './openapi.json/handlers.ts'

/** All that is answered without Next, by the path as `next build` would write it. See ADR 106. */
export const apiRoutes: ApiRoute[] = [
  {
    pattern: '/api/v1/me',
    handlers: {
      GET: signedIn(showMe),
      PATCH: signedIn(changeMe),
      DELETE: signedIn(removeMe),
    },
  },
  { pattern: '/api/v1/me/export', handlers: { GET: signedIn(showExport) } },
  {
    pattern: '/api/v1/addresses',
    handlers: { GET: signedIn(showAddresses), POST: signedIn(addAddress) },
  },
  {
    pattern: '/api/v1/addresses/[id]',
    handlers: {
      GET: signedIn(showAddress),
      PATCH: signedIn(changeAddress),
      DELETE: signedIn(removeAddress),
    },
  },
  { pattern: '/api/v1/cart', handlers: { GET: signedIn(showCart) } },
  {
    pattern: '/api/v1/cart/items/[productId]',
    handlers: { PUT: signedIn(putItem), DELETE: signedIn(deleteItem) },
  },
  { pattern: '/api/v1/cart/merge', handlers: { POST: signedIn(mergeItems) } },
  { pattern: '/api/v1/wishlist', handlers: { GET: signedIn(showWishlist) } },
  {
    pattern: '/api/v1/wishlist/[productId]',
    handlers: { PUT: signedIn(putWish), DELETE: signedIn(deleteWish) },
  },
  { pattern: '/api/v1/users', handlers: { GET: adminOnly(showUsers) } },
  { pattern: '/api/v1/users/[id]', handlers: { PATCH: adminOnly(changeUser) } },
  {
    pattern: '/internal/addresses/[id]',
    handlers: { GET: calledBy(['order-service'], showAddressOf) },
  },
  {
    pattern: '/internal/users/[id]/contact',
    handlers: { GET: calledBy(['order-service'], showContactOf) },
  },
  {
    pattern: '/internal/ended-sessions',
    handlers: { GET: calledBy(['gateway'], showEndedSessions) },
  },
  {
    pattern: '/internal/revalidate',
    handlers: {
      POST: calledBy(['store-service', 'catalog-service', 'order-service', 'gateway'], revalidate),
    },
  },
  { pattern: '/health/live', handlers: { GET: showLive } },
  { pattern: '/health/ready', handlers: { GET: showReady } },
  { pattern: '/openapi.json', handlers: { GET: showDocument } },
  { pattern: '/openapi.internal.json', handlers: { GET: showInternalDocument } },
]
