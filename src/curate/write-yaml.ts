import { Document, isCollection, isScalar, visit } from 'yaml'

/** Keys whose lists stand on one line. */
const inlineLists: ReadonlySet<string> = new Set(['cues', 'aliases', 'participants'])

/**
 * Write a content file of YAML as this house writes it: short lists on the line of their key, no line broken.
 *
 * @param data - Plain data; keys that are undefined are left out.
 */
export function writeYaml(data: object): string {
  const document = new Document(data, { keepUndefined: false })
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && inlineLists.has(String(key.value)) && isCollection(value)) value.flow = true
    },
  })
  return document.toString({ lineWidth: 0 }).replace(/\[ (.*) \]$/gm, '[$1]')
}
