/*
|--------------------------------------------------------------------------
| Routes file
|--------------------------------------------------------------------------
|
| The gateway's own routes. What it proxies stands in config/upstreams.ts.
|
*/

import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'

router.get('/admin', [controllers.PanelEntries, 'index']).as('panels')
router.get('/admin/users', [controllers.PanelEntries, 'users']).as('panels.users')

router.get('/openapi.json', [controllers.ApiReferences, 'document']).as('docs.document')
router.get('/docs', [controllers.ApiReferences, 'page']).as('docs')
router.get('/docs/start.js', [controllers.ApiReferences, 'start']).as('docs.start')
router.get('/docs/scalar.js', [controllers.ApiReferences, 'scalar']).as('docs.scalar')
router.get('/docs/token', [controllers.ApiReferences, 'token']).as('docs.token')

router.get('/health/live', [controllers.HealthChecks, 'live']).as('health.live')
router.get('/health/ready', [controllers.HealthChecks, 'ready']).as('health.ready')
