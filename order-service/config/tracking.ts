import { createHmac } from 'node:crypto'
import env from '#start/env'

/** Signs the links that follow an order: made from the app's key, for this purpose alone. */
export const trackingSecret = createHmac('sha256', env.get('APP_KEY').release())
  .update('links that follow an order')
  .digest('base64url')

/** The page that such a link opens. */
export const trackingPages = env.get('STOREFRONT_URL').replace(/\/$/, '')
