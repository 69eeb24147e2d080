/** Rules that refuse a change of rights, by their names in the messages of the API. */
export const rightsRefusals = ['stale_page', 'last_admin'] as const

export type RightsRefusal = (typeof rightsRefusals)[number]
