import env from '#start/env'
import { defineConfig } from '@adonisjs/core/http'

export const http = defineConfig({
  generateRequestId: true,
  allowMethodSpoofing: false,
  useAsyncLocalStorage: false,
  // A comma belongs to the value it stands in: words, ids, coordinates.
  qs: { parse: { comma: false } },
  trustProxy: () => true,
  cookie: {
    httpOnly: true,
    secure: env.get('GATEWAY_URL').startsWith('https:'),
    sameSite: 'lax',
  },
})
