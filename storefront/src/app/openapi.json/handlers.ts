import type { Handler } from '../../lib/http/handle.ts'
import { env } from '../../lib/process/env.ts'
import { storefrontDocument } from './document.ts'

/** Made at the first request and kept. */
let document: object | undefined
let internalDocument: object | undefined

export const showDocument: Handler = () =>
  Response.json((document ??= storefrontDocument(env().gatewayUrl)))

export const showInternalDocument: Handler = () =>
  Response.json((internalDocument ??= storefrontDocument(env().gatewayUrl, 'internal')))
