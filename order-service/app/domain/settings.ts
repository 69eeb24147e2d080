import { newAccountLimits } from '@marketplace/shared/contracts/limits'

/**
 * Times, limits and texts of the market with their defaults. Admins change them in the panel; what they changed is a
 * row of `settings`, under the same key and in the same shape.
 */
export const settingDefaults = {
  /** When buyers are called, in whole hours of Morocco's clock: from the first until the second. */
  callingHours: { from: 9, until: 20 },
  /** Hours until the next contact, by how the last one ended. */
  retryHours: { no_answer: 4, busy: 1, reached: 24 },
  /** After so many contacts in a row that reached nobody an order is proposed for cancelling. */
  maxFailedContacts: 3,
  /** What an account without a delivered order may have waiting at once, in MAD; unset, the environment says. */
  newAccounts: { ...newAccountLimits } as { checkouts: number; pieces: number; amount: string },
  /** Cash of one order beyond which the desk is warned, and may ask for a deposit. MAD with two decimals. */
  maxCashAmount: '5000.00',
  /** How many hours before an unpaid order by bank transfer ends its buyer is reminded. */
  transferReminderHours: 24,
}

export type Settings = typeof settingDefaults
export type SettingKey = keyof Settings

export const settingKeys = Object.keys(settingDefaults) as SettingKey[]
