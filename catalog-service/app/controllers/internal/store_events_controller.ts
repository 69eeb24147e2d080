import vine from '@vinejs/vine'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { SyncStoreCopy } from '#actions/stores/sync_copy'
import { storeEventValidator } from '#validators/store_event'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class StoreEventsController {
  static docs: ControllerDocs<'store'> = {
    store: {
      operationId: 'syncStoreCopy',
      summary: 'How a store is now; an event older than the copy changes nothing',
      body: storeEventValidator,
      example: {
        id: '01990000-0000-7000-8000-000000000001',
        name: 'Dar Salma',
        nameAr: 'دار سلمى',
        slug: 'dar-salma',
        city: 'Safi',
        whatsappPhone: '+212600000001',
        isActive: true,
        pausedUntil: null,
        updatedAt: '2026-01-01T10:00:00.000Z',
      },
      data: vine.create({ status: vine.literal('ok') }),
    },
  }

  @inject()
  async store({ request }: HttpContext, sync: SyncStoreCopy) {
    await sync.handle(await request.validateUsing(storeEventValidator))
    return { data: { status: 'ok' } }
  }
}
