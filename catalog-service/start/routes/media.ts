import router from '@adonisjs/core/services/router'
import { controllers } from '#generated/controllers'

router.get('/media/catalog/*', [controllers.Media, 'show']).as('media')
