type Rule = { window: number; max: number }

/** Sign-ins by account, wherever they come from. */
export const accountLimit = (scale: number): Rule => ({ window: 60, max: Math.ceil(5 * scale) })

/** The limits of docs/architecture.md, "Limits", by address. */
export function limitRules(scale: number) {
  const perMinute = (max: number): Rule => ({ window: 60, max: Math.ceil(max * scale) })
  return {
    '/sign-in/*': perMinute(10),
    '/sign-up/*': perMinute(20),
    '/request-password-reset': perMinute(20),
    '/reset-password': perMinute(20),
    '/reset-password/*': perMinute(20),
    '/change-password': perMinute(20),
    '/send-verification-email': perMinute(20),
    // asked by the gateway and by services for everyone at once
    '/token': false as const,
    '/get-session': false as const,
    '/jwks': false as const,
    '/ok': false as const,
  }
}
