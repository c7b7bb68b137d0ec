// What a reader typed → the words worth searching for: people ask whole questions, the index holds words.

/** Words that carry a question and name nothing. In a language without a list every word is searched for. */
const asking: Readonly<Record<string, string>> = {
  da: 'af alle alt at bare blev blive bliver da de dem den denne der deres det dette dig din dine dit du efter eller en end er et for fra få får gør gøre ham han hans har have havde hende her hos hun hvad hvem hver hvis hvor hvordan hvorfor hvornår i ikke ind jeg jer jeres jo kan kom komme kommer kunne lige man med meget men mig min mine mit mod må ned ni nogen noget nogle nu når og også om op os over på sig sin skal skulle som så til ud under var ved vi vil ville vores være været',
  nb: 'alle alt at av bare ble blir bli da de dem den denne der dere deres det dette deg din dine ditt du eller en enn er et etter for fra få får gjør gjøre ham han hans har ha hadde henne her hos hun hva hvem hver hvis hvor hvordan hvorfor i ikke inn jeg kan kom komme kommer kunne man med meg men mer min mine mitt mot mye må ned noe noen nå når og også om opp oss over på seg sin skal skulle som så til ut under var ved vi vil ville vår våre være vært å',
};

/** “moede” and “gaa” come from keyboards without æ, ø and å; hardly a word of either language has ae, oe or aa. */
const letters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  da: { ae: 'æ', oe: 'ø', aa: 'å' },
  nb: { ae: 'æ', oe: 'ø', aa: 'å' },
};

/** At most so many words are searched for: the first ones. */
const most = 8;

/** Each word once, in order. A question of nothing but small words is searched for as it stands. */
export function planTerms(query: string, language: string): readonly string[] {
  const isAsking = new Set(asking[language]?.split(' '));
  const words = [...new Set(query.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [])];
  const naming = words.filter((word) => !isAsking.has(word));
  return (naming.length === 0 ? words : naming).slice(0, most).map((word) => withOwnLetters(word, language));
}

/** AA is the name of a movement, and stays. */
function withOwnLetters(word: string, language: string): string {
  if (/^aa(?!\p{L})/u.test(word)) return word;
  const own = Object.entries(letters[language] ?? {});
  return own.reduce((spelt, [typed, letter]) => spelt.replaceAll(typed, letter), word);
}
