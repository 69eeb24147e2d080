import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ReportProblem } from '#actions/parcels/report_problem'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import { parcelReportValidator } from '#validators/parcel'

export default class ParcelProblemsController {
  @inject()
  async store({ request }: HttpContext, orders: PanelOrderContext, report: ReportProblem) {
    const { order, actor } = await orders.authorizeNote()
    const input = await request.validateUsing(parcelReportValidator)
    await report.handle({ ...input, orderId: order.id, actor })
    return orders.backToOrder(order, 'problemNoted')
  }
}
