/** The one value that `next build` renders a `[slug]` page with; real ones are rendered at their first visit. */
export const placeholder = '_'
