import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import SalesPolicy from '#policies/sales_policy'
import { FindScope } from '#queries/find_scope'
import { findSales } from '#queries/find_sales'
import { toSales } from '#transformers/sales_transformer'
import { readPeriod, salesShape, salesValidator } from '#validators/sales'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class SalesController {
  static docs: ControllerDocs<'show'> = {
    show: {
      operationId: 'getSales',
      summary:
        'What a store sold, day by day and product by product: its owner’s own, any for order staff; 366 days at most',
      query: salesValidator,
      data: salesShape,
      errors: [503],
    },
  }

  @inject()
  async show({ auth, bouncer, request }: HttpContext, scopes: FindScope) {
    const scope = await scopes.handle(auth.getUserOrFail())
    const input = await request.validateUsing(salesValidator, { data: request.qs() })
    await bouncer.with(SalesPolicy).authorize('view', scope, input.storeId)
    const storeId = input.storeId ?? (scope.role === 'owner' ? scope.storeId : null)
    if (!storeId) {
      throw new DomainError('validation_failed', [{ field: 'storeId', rule: 'required' }])
    }
    const period = readPeriod(input)
    return { data: toSales(storeId, period, await findSales(storeId, period)) }
  }
}
