import env from '#start/env'

/** This service's panel, and whether browsers reach it over https. */
export const panel = 'orders'
export const secure = env.get('GATEWAY_URL').startsWith('https:')
