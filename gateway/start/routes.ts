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

router.get('/health/live', [controllers.HealthChecks, 'live']).as('health.live')
router.get('/health/ready', [controllers.HealthChecks, 'ready']).as('health.ready')
