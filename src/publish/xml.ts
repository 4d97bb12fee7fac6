/** An XML element that hasn’t been written yet. Text in it is text: only writing escapes it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Elements, or one text. */
  readonly content: readonly XmlElement[] | string
}

/** All that XML 1.0, section 2.2, doesn’t take for a character: most control characters, lone surrogates, two non-characters. */
const noXmlCharacter = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Line ends and tabs are written as references, or readers would fold them. */
const special = /[&<>"\t\n\r]/g

/**
 * Make an element.
 *
 * @param name - Its name, as the code gives it.
 * @param attributes - Attributes by name; values are any text.
 * @param content - Elements within it, or its text. Default: nothing.
 */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: readonly XmlElement[] | string = [],
): XmlElement {
  return { name, attributes, content }
}

/**
 * Write a document, for UTF-8.
 *
 * Characters that XML can’t hold become U+FFFD, the replacement character.
 *
 * @param root - Its root element.
 */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${written(root, '')}`
}

function written({ name, attributes, content }: XmlElement, indent: string): string {
  const pairs = Object.entries(attributes).map(([key, text]) => ` ${key}="${escaped(text)}"`)
  const tag = name + pairs.join('')
  if (content.length === 0) return `${indent}<${tag}/>\n`
  if (typeof content === 'string') return `${indent}<${tag}>${escaped(content)}</${name}>\n`
  const children = content.map((child) => written(child, `${indent}  `))
  return `${indent}<${tag}>\n${children.join('')}${indent}</${name}>\n`
}

function escaped(text: string): string {
  return text
    .replace(noXmlCharacter, '\uFFFD')
    .replace(special, (character) => `&#${character.charCodeAt(0)};`)
}
