/** A checkout takes no more lines, so a cart holds no more. */
export const maxLines = 100
