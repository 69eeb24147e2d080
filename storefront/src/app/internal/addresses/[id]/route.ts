import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'
import { findAddress } from '@/domain/addresses/find-address'
import { calledBy } from '@/lib/api-server/callers'
import { idOf } from '@/lib/api-server/input'
import { ok } from '@/lib/api-server/respond'
import { routes, type Handler } from '@/lib/api-server/routes'

/** The address that a checkout goes to, if it is that person's. */
const showAddress: Handler = async (ctx) =>
  ok(await findAddress(uuidOrNotFound(ctx.query.get('userId')), idOf(ctx)))

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: calledBy(['order-service'], showAddress),
})
