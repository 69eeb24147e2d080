import env from '#start/env'

/** Where the marketplace itself is paid and reached. */
export const platform = {
  rib: env.get('MARKETPLACE_RIB'),
  beneficiary: env.get('MARKETPLACE_BENEFICIARY'),
  whatsapp: env.get('MARKETPLACE_WHATSAPP'),
}
