import '@adonisjs/lucid/database_provider'
import type { ApplicationService } from '@adonisjs/core/types'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

type Work = (trx: TransactionClientContract) => Promise<unknown>
type Begin = (callback?: unknown, options?: unknown) => Promise<TransactionClientContract>

/**
 * Makes a BEGIN or COMMIT that failed fail. knex tells of it by the promise of the whole transaction alone, for
 * which Lucid does not wait: where the connection broke just then, what was never written counted as written.
 */
export default class TransactionProvider {
  protected app: ApplicationService

  constructor(app: ApplicationService) {
    this.app = app
  }

  async boot() {
    const db = await this.app.container.make('lucid.db')
    const client = Object.getPrototypeOf(db.connection()) as { transaction: Begin }
    const begin = client.transaction
    client.transaction = async function (this: unknown, callback, options): Promise<any> {
      const isWork = typeof callback === 'function'
      const trx = await begin.call(this, undefined, isWork ? options : (callback ?? options))
      if (trx.isCompleted) await trx.knexClient.executionPromise
      commitForSure(trx)
      return isWork ? complete(trx, callback as Work) : trx
    }
  }
}

function commitForSure(trx: TransactionClientContract) {
  const commit = trx.commit.bind(trx)
  trx.commit = async () => {
    await commit()
    await trx.knexClient.executionPromise
  }
}

async function complete(trx: TransactionClientContract, work: Work) {
  try {
    const result = await work(trx)
    if (!trx.isCompleted) await trx.commit()
    return result
  } catch (error) {
    if (!trx.isCompleted) await trx.rollback()
    throw error
  }
}
