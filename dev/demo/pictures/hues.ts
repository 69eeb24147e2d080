/** Hues of the walls, by root category (OKLCH degrees). */
export const hues = {
  'mode-cuir': 10,
  'cuisine-table': 62,
  'beaute-hammam': 150,
  'tapis-tissages': 245,
  'epicerie-terroir': 85,
  'bijoux': 290,
  'maison-deco': 110,
  'musique': 195,
} as const

export type Root = keyof typeof hues
export const brandHue = 268
