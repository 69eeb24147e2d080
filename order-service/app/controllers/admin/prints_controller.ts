import { inject } from '@adonisjs/core'
import drive from '@adonisjs/drive/services/main'
import type { HttpContext } from '@adonisjs/core/http'
import { CreatePrint } from '#actions/prints/create'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import { leastPages } from '#documents/data'
import { findOrdersInScope } from '#queries/find_orders_in_scope'
import { findPrintJob, listPrintJobs, type PrintJob } from '#queries/find_print_jobs'
import { printValidator } from '#validators/print'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

/** Labels, slips and pick lists. Who asked for one has it for a week. */
export default class PrintsController {
  @inject()
  async index({ auth, inertia }: HttpContext, panel: PanelOrderContext) {
    await panel.scope()
    const prints = await listPrintJobs(auth.getUserOrFail().id)
    return inertia.render('prints/index', { prints: prints.map(toRow) })
  }

  @inject()
  async store(ctx: HttpContext, panel: PanelOrderContext, create: CreatePrint) {
    const scope = await panel.scope()
    const { auth, locale, request, response } = ctx
    const { kind, orderNumbers } = await request.validateUsing(printValidator)
    const orders = await findOrdersInScope(scope, orderNumbers)
    if (orders.length !== orderNumbers.length) throw new ProblemError('not_found')
    await create.handle({
      ...{ kind, locale, userId: auth.getUserOrFail().id },
      orderIds: orders.map(({ id }) => id),
      storeId: scope.role === 'owner' ? scope.storeId : null,
    })
    return response.redirect().status(303).toPath('/admin/orders/prints')
  }

  @inject()
  async show({ auth, params, response }: HttpContext, panel: PanelOrderContext) {
    await panel.scope()
    const { key, kind } = await findPrintJob(params.id, auth.getUserOrFail().id)
    if (!key) throw new ProblemError('not_found')
    response.header('Content-Disposition', `inline; filename="${kind}.pdf"`)
    response.header('Cache-Control', 'no-store')
    response.type('application/pdf')
    return response.send(Buffer.from(await drive.use().getBytes(key)))
  }
}

function toRow({ key, createdAt, ...job }: PrintJob) {
  return {
    ...{ ...job, leastPages: leastPages(job.kind, job.orders) },
    ...{ hasFile: key !== null, createdAt: createdAt.toISOString() },
  }
}
