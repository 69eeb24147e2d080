/** The end of a pause that still lasts, over `store_copies s`. */
export const storePause = `case when s.paused_until > now() then s.paused_until end`
