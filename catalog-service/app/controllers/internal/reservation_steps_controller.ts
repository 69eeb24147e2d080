import vine from '@vinejs/vine'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ConfirmReservation } from '#actions/reservations/confirm'
import { ConfirmHeldReservations } from '#actions/reservations/confirm_held'
import { CommitReservation } from '#actions/reservations/commit'
import { ReleaseReservation } from '#actions/reservations/release'
import { ReturnReservation } from '#actions/reservations/return'
import { confirmHeldValidator, orderStepValidator, releaseValidator } from '#validators/reservation'
import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

const confirmationShape = vine.create({
  confirmed: vine.array(vine.string().uuid()),
  lost: vine.array(vine.string().uuid()),
})
const heldShape = vine.create(
  vine.array(
    vine.object({ id: vine.string().uuid(), productIds: vine.array(vine.string().uuid()) })
  )
)
const doneShape = vine.create({ status: vine.literal('ok') })
const done = { data: { status: 'ok' } }

export default class ReservationStepsController {
  static docs: ControllerDocs<'confirmHeld' | 'confirm' | 'release' | 'commit' | 'return'> = {
    confirmHeld: {
      operationId: 'confirmHeldReservations',
      summary: 'Keep those of many reservations that are held in full; lists these',
      body: confirmHeldValidator,
      example: { ids: ['01990000-0000-7000-8000-000000000003'] },
      data: heldShape,
    },
    confirm: {
      operationId: 'confirmReservation',
      summary: 'Keep what is held until its orders end',
      data: confirmationShape,
      errors: [409],
    },
    release: {
      operationId: 'releaseReservation',
      summary: 'Give reserved stock back: the lines named, or all',
      body: releaseValidator,
      example: {
        orderId: '01990000-0000-7000-8000-000000000004',
        productIds: ['01990000-0000-7000-8000-000000000002'],
      },
      data: doneShape,
      errors: [409],
    },
    commit: {
      operationId: 'commitReservation',
      summary: 'An order has been shipped: its lines leave the stock',
      body: orderStepValidator,
      example: {
        orderId: '01990000-0000-7000-8000-000000000004',
        productIds: ['01990000-0000-7000-8000-000000000002'],
      },
      data: doneShape,
      errors: [409],
    },
    return: {
      operationId: 'returnReservation',
      summary: 'A refused parcel came back: its lines are in stock again',
      body: orderStepValidator,
      example: {
        orderId: '01990000-0000-7000-8000-000000000004',
        productIds: ['01990000-0000-7000-8000-000000000002'],
      },
      data: doneShape,
      errors: [409],
    },
  }

  @inject()
  async confirmHeld({ request }: HttpContext, confirm: ConfirmHeldReservations) {
    return { data: await confirm.handle(await request.validateUsing(confirmHeldValidator)) }
  }

  @inject()
  async confirm({ params }: HttpContext, confirm: ConfirmReservation) {
    return { data: await confirm.handle({ id: uuidOrNotFound(params.id) }) }
  }

  @inject()
  async release({ params, request }: HttpContext, release: ReleaseReservation) {
    const id = uuidOrNotFound(params.id)
    await release.handle({ id, ...(await request.validateUsing(releaseValidator)) })
    return done
  }

  @inject()
  async commit({ params, request }: HttpContext, commit: CommitReservation) {
    const id = uuidOrNotFound(params.id)
    await commit.handle({ id, ...(await request.validateUsing(orderStepValidator)) })
    return done
  }

  @inject()
  async return({ params, request }: HttpContext, takeBack: ReturnReservation) {
    const id = uuidOrNotFound(params.id)
    await takeBack.handle({ id, ...(await request.validateUsing(orderStepValidator)) })
    return done
  }
}
