import vine from '@vinejs/vine'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { AddPayment } from '#actions/payments/add'
import { sendKeyedResponse } from '#controllers/concerns/keyed_response'
import { OrderContext } from '#controllers/concerns/order_context'
import type { KeyedWork } from '#idempotency/respond_once'
import PaymentTransformer, { paymentFields, paymentShape } from '#transformers/payment_transformer'
import { findPayment } from '#queries/find_payment'
import { listPayments } from '#queries/list_payments'
import { keyedRequest } from '#validators/keyed_request'
import { viewAsValidator } from '#validators/order'
import { addPaymentValidator } from '#validators/payment'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class OrderPaymentsController {
  static docs: ControllerDocs<'index' | 'store'> = {
    index: {
      operationId: 'listPayments',
      summary: 'The payments of an order',
      query: viewAsValidator,
      data: vine.create(vine.array(vine.object(paymentFields))),
      errors: [503],
    },
    store: {
      operationId: 'addPayment',
      summary: 'Expect a payment',
      body: addPaymentValidator,
      example: { amount: '298.00', paymentMethod: 'bank_transfer', notes: 'Annoncé par téléphone' },
      data: paymentShape,
      idempotent: true,
      status: 201,
      errors: [409, 503],
    },
  }

  @inject()
  async index(ctx: HttpContext, orders: OrderContext) {
    const { order } = await orders.find()
    return ctx.serialize(PaymentTransformer.transform(await listPayments(order.id)))
  }

  @inject()
  async store(ctx: HttpContext, orders: OrderContext, add: AddPayment) {
    const { order, actor } = await orders.authorizeMoney()
    const key = keyedRequest(ctx.request, actor.id!, `/api/v1/orders/${order.id}/payments`)
    const input = await ctx.request.validateUsing(addPaymentValidator)
    const keyed: KeyedWork = {
      key,
      serialize: async (id, client) => {
        const payment = await findPayment(id, client)
        return { data: new PaymentTransformer(payment).toObject() }
      },
    }
    return sendKeyedResponse(ctx, await add.handle({ ...input, orderId: order.id, actor, keyed }))
  }
}
