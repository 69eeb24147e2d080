import { createAddress } from './create-address'
import { deleteAddress } from './delete-address'
import { findAddress } from './find-address'
import { listAddresses } from './list-addresses'
import { updateAddress } from './update-address'
import { addressChangeValidator, newAddressValidator } from './validators'
import { body, idOf, pageQuery } from '@/lib/http/input'
import { created, list, noContent, ok } from '@/lib/http/respond'
import type { CallerHandler } from '@/lib/http/callers'

export const showAddresses: CallerHandler = async (ctx, { id }) => {
  const page = await pageQuery(ctx)
  return list(await listAddresses(id, page), page)
}

export const showAddress: CallerHandler = async (ctx, { id }) =>
  ok(await findAddress(id, idOf(ctx)))

export const addAddress: CallerHandler = async (ctx, { id }) =>
  created(await createAddress(id, await body(ctx, newAddressValidator)))

export const changeAddress: CallerHandler = async (ctx, { id }) => {
  const addressId = idOf(ctx)
  return ok(await updateAddress(id, addressId, await body(ctx, addressChangeValidator)))
}

export const removeAddress: CallerHandler = async (ctx, { id }) => {
  await deleteAddress(id, idOf(ctx))
  return noContent()
}
