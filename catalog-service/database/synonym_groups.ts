/** Words that mean the same thing, as people type them. */
export const synonymGroups: readonly (readonly string[])[] = [
  ['tapis', 'zarbia', 'زربية', 'زرابي', 'rug', 'carpet'],
  ['poêle', 'ma9la', 'مقلاة', 'pan'],
]
