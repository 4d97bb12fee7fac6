/** Cyrillic and Greek capitals, and the Latin ones that look like them: https://www.unicode.org/reports/tr39/#Confusable_Detection */
const lookAlikes = new Map(
  [
    ['АВЕЅІЈКМНОРСТУХ', 'ABESIJKMHOPCTYX'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ].flatMap(([letters, latin]) => [...letters!].map((letter, index) => [letter, latin![index]!] as const)),
)

/** Put capitals as what they look like, so that those of two scripts which nobody could tell apart become one: “ОВ” as “OB”. */
export function looksOf(capitals: string): string {
  return [...capitals].map((letter) => lookAlikes.get(letter) ?? letter).join('')
}
