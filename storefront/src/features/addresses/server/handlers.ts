import { createAddress } from './create-address.ts'
import { deleteAddress } from './delete-address.ts'
import { findAddress } from './find-address.ts'
import { listAddresses } from './list-addresses.ts'
import { updateAddress } from './update-address.ts'
import { addressChangeValidator, newAddressValidator } from './validators.ts'
import { body, idOf, pageQuery } from '../../../lib/http/input.ts'
import { created, list, noContent, ok } from '../../../lib/http/respond.ts'
import type { CallerHandler } from '../../../lib/http/callers.ts'

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
