import router from '@adonisjs/core/services/router'
import server from '@adonisjs/core/services/server'
import { tokens } from '#start/tokens'
import { callersMiddleware } from '@marketplace/shared/server/auth/callers_middleware'
import { onPanelPaths } from '@marketplace/shared/server/panel/panel_paths'

const panelStack = [
  () => import('@marketplace/shared/server/panel/compressed_assets_middleware'),
  () => import('@adonisjs/static/static_middleware'),
  () => import('@adonisjs/vite/vite_middleware'),
  () => import('#middleware/inertia_middleware'),
]

server.errorHandler(() => import('#exceptions/handler'))

server.use([
  () => import('@marketplace/shared/server/http/trace_middleware'),
  () => import('@marketplace/shared/server/http/container_bindings_middleware'),
  async () => ({ default: onPanelPaths(panelStack) }),
])

router.use([
  () => import('@adonisjs/core/bodyparser_middleware'),
  () => import('@marketplace/shared/server/http/json_middleware'),
])

export const middleware = router.named({
  caching: () => import('@marketplace/shared/server/http/caching_middleware'),
  body: () => import('@marketplace/shared/server/http/body_middleware'),
  callers: async () => ({ default: callersMiddleware(tokens) }),
  identify: () => import('@marketplace/shared/server/auth/identify_middleware'),
  initializeAuth: () => import('@marketplace/shared/server/auth/initialize_auth_middleware'),
  panel: () => import('@marketplace/shared/server/panel/panel_middleware'),
  session: () => import('@adonisjs/session/session_middleware'),
  shield: () => import('@adonisjs/shield/shield_middleware'),
  signedIn: () => import('@marketplace/shared/server/auth/signed_in_middleware'),
})
