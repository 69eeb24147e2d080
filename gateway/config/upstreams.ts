import env from '#start/env'
import { maxBytes } from '@marketplace/shared/contracts/limits'
import {
  gatewayCheckoutTimeoutMs,
  gatewayPanelTimeoutMs,
  gatewayTimeoutMs,
  gatewayUploadTimeoutMs,
} from '@marketplace/shared/contracts/service_timeouts'
import { JSON_BODY_TIMEOUT_MS } from '@marketplace/shared/server/edge/server_options'
import type { Route, ServiceName, Upload } from '#proxy/routing/route'

/** A file of the full size still fits: multipart wraps it in boundaries and fields. */
const WRAPPING = 64 * 1024

/** What a body may have. */
export const JSON_BODY = { bytes: maxBytes.json, timeout: JSON_BODY_TIMEOUT_MS }
const IMAGE = maxBytes.image + WRAPPING
const CSV = maxBytes.csv + WRAPPING

/** Within which all of a file has come. */
const UPLOAD_BODY_TIMEOUT_MS = 110_000

/** The instances behind each name. */
export const services: Record<ServiceName, string[]> = {
  'storefront': [env.get('STOREFRONT_INTERNAL_URL')],
  'store-service': env.get('STORE_SERVICE_URLS'),
  'catalog-service': env.get('CATALOG_SERVICE_URLS'),
  'order-service': env.get('ORDER_SERVICE_URLS'),
}

/*
|--------------------------------------------------------------------------
| The map
|--------------------------------------------------------------------------
|
| prefix → service → who is let in → limits → timeout → bodies → what is kept. A path goes up
| exactly as it came. What is not here does not exist: /internal least of all.
|
*/
export const routes: Route[] = [
  ...api('store-service', ['store-owners']),
  ...api('store-service', ['stores'], {
    cache: true,
    uploads: uploads(/^\/api\/v1\/stores\/[^/]+\/(logo|cover)$/),
  }),

  ...api('catalog-service', ['families', 'images', 'jobs', 'reviews', 'synonyms']),
  ...api('catalog-service', ['search'], { cache: true }),
  ...api('catalog-service', ['categories'], {
    cache: true,
    uploads: uploads(/^\/api\/v1\/categories\/[^/]+\/picture$/),
  }),
  ...api('catalog-service', ['products'], {
    cache: true,
    uploads: [
      ...uploads(/^\/api\/v1\/products\/import$/, CSV),
      ...uploads(/^\/api\/v1\/products\/[^/]+\/images$/),
    ],
  }),

  ...api('order-service', ['payments', 'stats', 'track']),
  ...api('order-service', ['shipping-rates'], { cache: true }),
  ...api('order-service', ['checkouts'], {
    neutral: /^\/api\/v1\/checkouts\/quote\/?$/,
    timeout: gatewayCheckoutTimeoutMs,
    counted: { method: 'POST', path: '/api/v1/checkouts', as: 'checkouts' },
  }),
  ...api('order-service', ['orders'], {
    uploads: uploads(/^\/api\/v1\/orders\/[^/]+\/payment-proof$/),
  }),

  ...api('storefront', ['addresses', 'cart', 'me', 'users', 'wishlist'], { neutral: /^/ }),

  ...panel('store-service', '/admin/stores'),
  ...panel('catalog-service', '/admin/catalog', uploads(/^\/admin\/catalog\/.*import$/, CSV)),
  ...panel('order-service', '/admin/orders'),

  media('catalog-service', '/media/catalog'),
  media('store-service', '/media/stores'),
]

function api(service: ServiceName, names: string[], more: Partial<Route> = {}): Route[] {
  return names.map((name) => ({
    prefix: `/api/v1/${name}`,
    service,
    face: 'api',
    auth: 'bearer',
    limit: 'requests',
    timeout: gatewayTimeoutMs,
    ...more,
  }))
}

function panel(service: ServiceName, prefix: string, larger: Upload[] = []): Route[] {
  const files = uploads(new RegExp(`^${prefix}/`))
  return [
    {
      prefix,
      service,
      face: 'panel',
      auth: 'session',
      limit: 'requests',
      timeout: gatewayPanelTimeoutMs,
      uploads: [...larger, ...files],
    },
    { ...file(service, `${prefix}/assets`), face: 'assets', auth: 'none' },
  ]
}

function media(service: ServiceName, prefix: string): Route {
  return { ...file(service, prefix), face: 'media', auth: 'bearer' }
}

function file(service: ServiceName, prefix: string) {
  return {
    prefix,
    service,
    limit: 'files' as const,
    timeout: gatewayTimeoutMs,
    methods: ['GET', 'HEAD'],
  }
}

function uploads(path: RegExp, bytes = IMAGE): Upload[] {
  return [{ path, bytes, bodyTimeout: UPLOAD_BODY_TIMEOUT_MS, timeout: gatewayUploadTimeoutMs }]
}
