/** An order that somebody has open is theirs for so long after their page has said so last. */
export const holdMinutes = 5

/** An order that was put back is given to nobody for so long. */
export const skipMinutes = 10
