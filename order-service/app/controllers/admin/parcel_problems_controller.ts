import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ReportProblem } from '#actions/parcels/report_problem'
import { UndoProblem } from '#actions/parcels/undo_problem'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import { parcelReportValidator } from '#validators/parcel'
import { panelBase } from '@marketplace/shared/server/panel/panel'

export default class ParcelProblemsController {
  @inject()
  async store({ request }: HttpContext, orders: PanelOrderContext, report: ReportProblem) {
    const { order, actor } = await orders.authorizeNote()
    const input = await request.validateUsing(parcelReportValidator)
    await report.handle({ ...input, orderId: order.id, actor })
    const url = `${panelBase('orders')}/${order.orderNumber}/problem/undo`
    return orders.backToOrder(order, 'problemNoted', { url, method: 'post' })
  }

  @inject()
  async undo(_: HttpContext, orders: PanelOrderContext, undo: UndoProblem) {
    const { order, actor } = await orders.authorizeNote()
    const isUndone = await undo.handle({ orderId: order.id, actor })
    return orders.backToOrder(order, isUndone ? 'problemUndone' : 'problemStays')
  }
}
