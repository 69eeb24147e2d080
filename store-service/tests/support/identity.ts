import env from '#start/env'
import { TestIdentity } from '@marketplace/shared/server/testing/identity'

/** Signs tokens as the storefront would. */
export const identity = new TestIdentity({
  issuer: env.get('STOREFRONT_URL'),
  internalUrl: env.get('STOREFRONT_INTERNAL_URL'),
})
