const french = `a ai as au aux avec c ce ces cet cette comme d dans de des du elle elles en entre est et etre eux il ils
  j je l la le les leur leurs lui m ma mais me meme mes moi mon n ne nos notre nous on ont ou par pas pour qu que quel
  quelle qui s sa sans se ses si son sont sous sur t ta te tes toi ton tu un une vers vos votre vous y`

/** `the` and `or` are no stop words: folded, tea reads the same, and gold is `or`. */
const english = 'an and by for from in of on to with'

/** Without `ما`: folded, water reads the same. */
const arabic = `في من و على علي الى الي عن مع او ثم هذا هذه هده ذلك التي اللي الذي ال ل ب ك ف لا كل عند ديال متاع
  dyal dial diyal`

/** Words, folded, that never decide what a search finds; they are taken off every search. */
export const stopWords: readonly string[] = [french, english, arabic].flatMap((words) =>
  words.split(/\s+/)
)
