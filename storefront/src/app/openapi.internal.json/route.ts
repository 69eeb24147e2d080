import { env } from '@/lib/process/env'
import { routes } from '@/lib/http/routes'
import { storefrontDocument } from '../openapi.json/document'

/** Made at the first request and kept. */
let document: object | undefined

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: () => Response.json((document ??= storefrontDocument(env().gatewayUrl, 'internal'))),
})
