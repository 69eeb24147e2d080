import type { FamilyOption, MemberOptions } from '../../../shared/contracts/families.ts'
import type { Material } from './materials.ts'

/** A product that one store sells in several variants, each a product of its own. */
export interface FamilyContent {
  store: string
  category: string
  /** What it is to the judged searches: the label of a kind of products. */
  kind: string
  fr: string
  ar: string
  material: Material
  about: string
  picture: string
  options: FamilyOption[]
  /** Each with its dirhams and the pieces that are there. */
  members: { options: MemberOptions; price: number; stock: number }[]
}

/** Members of one option, in the order of its values. */
function members(
  key: FamilyOption['key'],
  rows: [value: string, price: number, stock: number][]
): Pick<FamilyContent, 'options' | 'members'> {
  return {
    options: [{ key, values: rows.map(([value]) => value) }],
    members: rows.map(([value, price, stock]) => ({ options: { [key]: value }, price, stock })),
  }
}

export const families: FamilyContent[] = [
  {
    ...{ store: 'derb-habous', category: 'caftans-djellabas', kind: 'Caftan' },
    ...{ fr: 'Caftan de velours bordeaux', ar: 'قفطان مخملي خمري', material: 'tissu' },
    about: 'Velours souple, sfifa dorée au col et aux manches. Ourlet retouchable.',
    picture: 'caftan-bordeaux',
    ...members('size', [
      ['S', 980, 3],
      ['M', 980, 5],
      ['L', 1020, 0],
      ['XL', 1060, 2],
    ]),
  },
  {
    ...{ store: 'atelier-souiri', category: 'caftans-djellabas', kind: 'Robe d’été' },
    ...{ fr: 'Robe d’été brodée', ar: 'فستان صيفي مطرز', material: 'tissu' },
    about: 'Coton léger brodé au col, deux poches. Elle passe du marché à la terrasse.',
    picture: 'caftan-bleu',
    options: [
      { key: 'size', values: ['S', 'M', 'L'] },
      { key: 'colour', values: ['bleu', 'menthe'] },
    ],
    members: [
      { options: { size: 'S', colour: 'bleu' }, price: 330, stock: 6 },
      { options: { size: 'S', colour: 'menthe' }, price: 330, stock: 0 },
      { options: { size: 'M', colour: 'bleu' }, price: 330, stock: 8 },
      { options: { size: 'M', colour: 'menthe' }, price: 330, stock: 4 },
      { options: { size: 'L', colour: 'bleu' }, price: 345, stock: 5 },
    ],
  },
  {
    ...{ store: 'khaima-sahraouie', category: 'theieres-the', kind: 'Thé vert' },
    ...{ fr: 'Thé vert Chaara', ar: 'شاي أخضر الشعرة', material: 'the' },
    about: 'Feuille longue et fine, infusion claire. Le thé des trois verres, au Sahara.',
    picture: 'the-vert',
    ...members('weight', [
      ['200 g', 39, 40],
      ['500 g', 85, 25],
      ['1 kg', 155, 12],
    ]),
  },
  {
    ...{ store: 'doukkala-deco', category: 'objets-deco', kind: 'Bougie' },
    ...{ fr: 'Bougie en verre beldi', ar: 'شمعة في كأس بلدي', material: 'cire' },
    about: 'Cire de soja coulée dans un verre recyclé, quarante heures de parfum.',
    picture: 'bougie',
    ...members('scent', [
      ['Jasmin', 89, 14],
      ['Ambre', 89, 9],
      ['Cèdre', 89, 0],
    ]),
  },
  {
    ...{ store: 'cuirs-chouara', category: 'babouches-chaussures', kind: 'Babouches en cuir' },
    ...{ fr: 'Babouches en cuir piquées', ar: 'بلغة جلدية مدروزة', material: 'cuir' },
    about: 'Cuir de chèvre piqué à la main, semelle souple. Prenez votre pointure habituelle.',
    picture: 'babouche-naturelle',
    ...members('size', [
      ['38', 220, 4],
      ['39', 220, 6],
      ['40', 220, 0],
      ['41', 220, 7],
      ['42', 230, 8],
      ['43', 230, 5],
      ['44', 230, 2],
    ]),
  },
  {
    ...{ store: 'vergers-de-zerhoun', category: 'huiles-olives', kind: 'Huile d’olive' },
    ...{ fr: 'Huile d’olive de Zerhoun', ar: 'زيت زيتون زرهون', material: 'epicerie' },
    about: 'Picholine des coteaux de Zerhoun, pressée à froid dans la journée.',
    picture: 'huile-olive',
    ...members('volume', [
      ['50 cl', 58, 30],
      ['1 l', 98, 24],
      ['5 l', 450, 6],
    ]),
  },
]
