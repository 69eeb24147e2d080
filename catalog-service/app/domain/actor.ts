/** Who does something, as histories keep it. */
export type Actor = { id: string; name: string }
