import env from '#start/env'
import { defineConfig } from '@adonisjs/core/http'

export const http = defineConfig({
  generateRequestId: true,
  allowMethodSpoofing: false,
  useAsyncLocalStorage: false,
  trustProxy: () => true,
  cookie: {
    httpOnly: true,
    secure: env.get('GATEWAY_URL').startsWith('https:'),
    sameSite: 'lax',
  },
})
