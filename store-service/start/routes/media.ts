import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'

router.get('/media/stores/*', [controllers.Media, 'show']).as('media')
