const french = `
  abruti abrutis abrutie arnaqueur arnaqueurs arnaqueuse batard batards batarde bouffon bouffons con conne connes cons
  connard connards connasse connasses couillon couillons cretin cretins cretine debile debiles encule encules enfoire
  enfoires escroc escrocs fdp idiot idiots idiote idiotes imbecile imbeciles menteur menteurs menteuse menteuses merde
  merdes merdique nique niquer ntm ordure ordures pute putes putain salaud salauds salope salopes salopard salopards
  tocard tocards voleur voleurs voleuse voleuses voyou voyous`

const english = `
  arsehole arseholes asshole assholes bastard bastards bitch bitches bullshit crook crooks cunt cunts dumbass fraudster
  fraudsters fuck fucked fucker fuckers fucking idiot idiots jerk jerks liar liars moron morons scammer scammers scum
  shit shitty stupid swindler swindlers thief thieves whore whores`

/** In Latin letters and the digits that stand for Arabic ones. */
const darija = `
  chefar cheffar cheffara chfar chfara chffar chffara shefar sheffar shfar hmar hmir 7mar 7mir 7mara hmara kdab kdaba kddab keddab
  keddaba kedab kelb kelba klab l7mar lkelb lklab lkdab mkalekh mkelekh mkellekh meskhout meskhot mskhout msekhet nassab
  nassaba nsab nsaba nssab lchfar chfara lchfara tfou tfo zamel zwamel 9a7ba 9ahba qahba kahba k7ba 9hab bghal bghel
  l9a7ba`

const darijaPhrases = [
  ...['wld l7ram', 'weld l7ram', 'wlad l7ram', 'wlad lhram', 'weld lhram', 'wld lhram'],
  ...['bnt l7ram', 'bent l7ram', 'wld l9a7ba', 'weld lqahba'],
]

const arabic = `
  غبي غبيه اغبياء احمق حمقي حمار حماره حمير كلب كلبه كلاب خنزير خنازير حقير حقيره حقراء قذر قذره سافل سافله سفله
  نصاب نصابه نصابين نصابون محتال محتاله محتالين محتالون لص لصوص سارق سارقين سراق شفار شفاره شفاره شفارين شفارا
  كذاب كذابه كذابين كذابون كداب كدابه كدابين حثاله تفو تفوو زامل قحبه عاهره شرموطه مسخوط مسخوطين مكلخ مكلخين`

const arabicPhrases = ['ولد الحرام', 'ولاد الحرام', 'اولاد الحرام', 'ابن الحرام', 'ابن الكلب']

/**
 * Words that offend somebody, folded as `marksOf` folds, in French, English, Darija and Arabic. Words for a bad purchase
 * (arnaque, scam, نصب) are no insults: a review may say so.
 */
export const insults: ReadonlySet<string> = new Set([
  ...[french, english, darija, arabic].flatMap((words) => words.trim().split(/\s+/)),
  ...darijaPhrases,
  ...arabicPhrases,
])
