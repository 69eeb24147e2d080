import env from '#start/env'
import { newAccountLimits } from '@marketplace/shared/contracts/limits'
import { toCentimes } from '@marketplace/shared/contracts/money'

/** What an account without a delivered order may have waiting at once. */
export const newAccounts = {
  checkouts: env.get('NEW_ACCOUNT_MAX_CHECKOUTS') ?? newAccountLimits.checkouts,
  pieces: env.get('NEW_ACCOUNT_MAX_PIECES') ?? newAccountLimits.pieces,
  value: toCentimes(env.get('NEW_ACCOUNT_MAX_AMOUNT') ?? newAccountLimits.amount),
}
