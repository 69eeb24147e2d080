import type { Locale } from '@marketplace/shared/contracts/locale'
import { ar } from '#domain/message_texts/ar'
import { en } from '#domain/message_texts/en'
import { fr } from '#domain/message_texts/fr'

/** The texts of a language, ICU; French is the model of the others. */
type Texts<Tree> = { [Key in keyof Tree]: Tree[Key] extends string ? string : Texts<Tree[Key]> }
export type MessageTexts = Texts<typeof fr>

export const messageTexts: Record<Locale, MessageTexts> = { fr, ar, en }
