import app from '@adonisjs/core/services/app'
import { defineConfig } from '@adonisjs/core/http'
import { HEADERS_TIMEOUT_MS } from '@marketplace/shared/server/edge/server_options'

/** Serves the gateway's own few routes; what is proxied never meets it. */
export const http = defineConfig({
  generateRequestId: true,
  allowMethodSpoofing: false,
  useAsyncLocalStorage: false,
  cookie: {
    path: '/',
    httpOnly: true,
    secure: app.inProduction,
    sameSite: 'lax',
  },
  keepAliveTimeout: 65_000,
  headersTimeout: HEADERS_TIMEOUT_MS,
  requestTimeout: 120_000,
})
