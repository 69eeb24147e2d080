import router from '@adonisjs/core/services/router'
import { panel, secure } from '#config/panel'
import { middleware } from '#start/kernel'
import { controllers } from '#generated/controllers'
import { panelBase } from '@marketplace/shared/server/panel/panel'
import { unknownPath } from '@marketplace/shared/server/panel/unknown_path'

const { admin } = controllers
const signedIn = [middleware.initializeAuth(), middleware.identify(), middleware.signedIn()]

// Without the session: an answer beside the page's own would put an older one in its place, and lose what was flashed.
router
  .get(`${panelBase(panel)}/counts`, [admin.Counts, 'index'])
  .as('admin.counts')
  .use(signedIn)

router
  .group(() => {
    router.get('/', [admin.Stores, 'index'])
    router.post('/', [admin.Stores, 'store'])
    router.get('onboarding', [admin.Onboarding, 'show'])
    router
      .on('opening')
      .redirectToPath(`${panelBase(panel)}/onboarding`)
      .as('opening')
    router.get('dashboard', [admin.Dashboards, 'show'])
    router.get('owners', [admin.Owners, 'index'])
    router.get('mine', [admin.Stores, 'mine'])
    router.post('owner', [admin.StoreOwners, 'store'])
    router.patch('owner', [admin.StoreOwners, 'update'])
    router.get(':id', [admin.Stores, 'show'])
    router.get(':id/edit', [admin.Stores, 'edit'])
    router.patch(':id', [admin.Stores, 'update'])
    router.post(':id/logo', [admin.StorePictures, 'storeLogo'])
    router.post(':id/cover', [admin.StorePictures, 'storeCover'])
    router.delete(':id/cover', [admin.StorePictures, 'destroyCover'])
    router.put(':id/pause', [admin.StorePauses, 'update'])
    router.post(':id/verification', [admin.StoreVerifications, 'store'])
    router.delete(':id/verification', [admin.StoreVerifications, 'destroy'])
    router.put(':id/activity', [admin.StoreActivities, 'update'])
    router.post(':id/suspension', [admin.StoreSuspensions, 'store'])
    router.delete(':id/suspension', [admin.StoreSuspensions, 'destroy'])
    router.get('*', unknownPath).as('unknown')
  })
  .prefix(panelBase(panel))
  .as('admin')
  .use([
    middleware.session(),
    ...signedIn,
    middleware.panel({ panel, secure }),
    middleware.shield(),
  ])
