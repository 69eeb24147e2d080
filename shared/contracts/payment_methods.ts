export type PaymentMethodRules = {
  /** Who takes the money: the courier at the door, the desk by phone, the platform's bank account. */
  collectedBy: 'courier' | 'desk' | 'bank'
  /** Whether completing a payment needs the reference of a transfer. Cash alone has none. */
  needsReference: boolean
  /** How long an order may wait for its confirmation. */
  confirmHours: number
  /** Whether it counts for what an account without a delivered order may have waiting. */
  limitsNewAccounts: boolean
}

/** Every payment method with its rules. See docs/rules.md, "Payments". */
export const paymentMethodRules = {
  cod: {
    collectedBy: 'courier',
    needsReference: false,
    confirmHours: 72,
    limitsNewAccounts: true,
  },
  whatsapp: {
    collectedBy: 'desk',
    needsReference: true,
    confirmHours: 48,
    limitsNewAccounts: true,
  },
  bank_transfer: {
    collectedBy: 'bank',
    needsReference: true,
    confirmHours: 48,
    limitsNewAccounts: false,
  },
} as const satisfies Record<string, PaymentMethodRules>

export type PaymentMethod = keyof typeof paymentMethodRules

export const paymentMethods = Object.keys(paymentMethodRules) as PaymentMethod[]

export function rulesOf(method: PaymentMethod): PaymentMethodRules {
  return paymentMethodRules[method]
}
