import type { HttpContext } from '@adonisjs/core/http'
import { readAddress } from '#controllers/concerns/list_address'
import OrderPolicy from '#policies/order_policy'
import { findTransfer } from '#queries/find_transfer'
import { listTransfers } from '#queries/list_transfers'
import { transferListValidator } from '#validators/payment_proof'

const rowsPerPage = 50

export default class TransfersController {
  /** The receipts that wait, and the one that is looked at: the address names it, else the oldest. */
  async index({ bouncer, inertia, request }: HttpContext) {
    await bouncer.with(OrderPolicy).authorize('decideProofs')
    const { read } = await readAddress(transferListValidator, request.qs())
    const { page = 1, proof } = read
    const { transfers, meta } = await listTransfers({ page, perPage: rowsPerPage })
    const id = proof ?? transfers[0]?.id
    return inertia.render('transfers/index', {
      ...{ transfers, meta },
      transfer: id ? await findTransfer(id) : null,
    })
  }
}
