/** The names of those who carry parcels in Morocco most; any other may be typed. */
export const carriers = ['Amana', 'CTM Messagerie', 'Aramex', 'Cathedis']
