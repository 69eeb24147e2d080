import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { OrderContext } from '#controllers/concerns/order_context'
import { DocumentRenderer } from '#documents/renderer'
import { findPrintedOrders } from '#queries/find_printed_orders'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class PackingSlipsController {
  static docs: ControllerDocs<'show'> = {
    show: {
      operationId: 'getPackingSlip',
      summary: 'What lies in the parcel, as a PDF for the store’s owner and order staff',
      sends: 'application/pdf',
      errors: [503],
    },
  }

  @inject()
  async show({ locale, response }: HttpContext, context: OrderContext, renderer: DocumentRenderer) {
    const { order } = await context.authorizeNote()
    const orders = await findPrintedOrders([order.id])
    const { pdf } = await renderer.render({ kind: 'slips', locale, orders })
    response.header('Content-Disposition', `inline; filename="${order.orderNumber}.pdf"`)
    response.type('application/pdf')
    return response.send(Buffer.from(pdf))
  }
}
