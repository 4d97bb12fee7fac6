import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A vocabulary by its own definitions, as its publisher states them. */
interface Vocabulary {
  /** Every class with those right above it. */
  readonly parents: ReadonlyMap<string, readonly string[]>
  /** Every property with the classes that may have it, and the classes of its values. */
  readonly domains: ReadonlyMap<string, readonly string[]>
  readonly ranges: ReadonlyMap<string, readonly string[]>
}

const schemaOrg = readVocabulary('@vocabulary/schema', 'schema.nq', 'http://schema.org/')

/**
 * Hold linked data against https://schema.org: types, properties, which type may have which, and of what type their values may be.
 *
 * @param data - A graph.
 * @returns What breaks a definition; none where all is as defined.
 */
export function checkSchemaOrg(data: unknown): string[] {
  const { '@context': context, '@graph': nodes } = data as { '@context': string; '@graph': Node[] }
  if (context !== 'https://schema.org') return [`the context ${context}`]
  const types = new Map(nodes.flatMap((node) => (node['@id'] ? [[node['@id'], typeOf(node)] as const] : [])))
  return nodes.flatMap((node) => checkNode(node, types))
}

type Node = Readonly<Record<string, unknown>> & { readonly '@id'?: string }

const typeOf = (node: Node) => String(node['@type'])

function checkNode(node: Node, types: ReadonlyMap<string, string>): string[] {
  const type = typeOf(node)
  if (!schemaOrg.parents.has(type)) return [`the type ${type}`]
  return Object.entries(node)
    .filter(([key]) => !key.startsWith('@'))
    .flatMap(([property, value]) => {
      const domains = schemaOrg.domains.get(property)
      if (domains === undefined) return [`the property ${property}`]
      if (!isOneOf(type, domains)) return [`${property} of a ${type}`]
      return [value].flat().flatMap((one) => checkValue(`${type}.${property}`, one, property, types))
    })
}

function checkValue(
  where: string,
  value: unknown,
  property: string,
  types: ReadonlyMap<string, string>,
): string[] {
  const ranges = schemaOrg.ranges.get(property)!
  if (typeof value === 'string') {
    const isText = ranges.some((range) => ['Text', 'URL', 'Date', 'DateTime'].includes(range))
    return isText ? [] : [`${where}, which is a text`]
  }
  const node = value as Node
  const isPointer = Object.keys(node).join() === '@id'
  const type = isPointer ? types.get(node['@id']!) : typeOf(node)
  // What a page of its own describes.
  if (type === undefined) return []
  return [
    ...(isOneOf(type, ranges) ? [] : [`${where}, which is a ${type}`]),
    ...(isPointer ? [] : checkNode(node, types)),
  ]
}

/** Whether a class is one of several, or lies below one. */
function isOneOf(type: string, classes: readonly string[]): boolean {
  return (
    classes.includes(type) || (schemaOrg.parents.get(type) ?? []).some((parent) => isOneOf(parent, classes))
  )
}

function readVocabulary(module: string, file: string, namespace: string): Vocabulary {
  const path = fileURLToPath(new URL(file, import.meta.resolve(module)))
  const [parents, domains, ranges] = [
    new Map<string, string[]>(),
    new Map<string, string[]>(),
    new Map<string, string[]>(),
  ]
  const add = (map: Map<string, string[]>, key: string, value: string) =>
    map.set(key, [...(map.get(key) ?? []), value])
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [, subject = '', predicate = '', object = ''] = /^<([^>]*)> <([^>]*)> <([^>]*)>/.exec(line) ?? []
    if (!subject.startsWith(namespace)) continue
    const [name, other] = [subject.slice(namespace.length), object.slice(namespace.length)]
    if (predicate.endsWith('#type') && object.endsWith('#Class')) parents.set(name, parents.get(name) ?? [])
    if (predicate.endsWith('#subClassOf') && object.startsWith(namespace)) add(parents, name, other)
    if (predicate === `${namespace}domainIncludes`) add(domains, name, other)
    if (predicate === `${namespace}rangeIncludes`) add(ranges, name, other)
  }
  return { parents, domains, ranges }
}

/** The names that the Web Annotation vocabulary defines, from which its JSON-LD context takes its keys. */
export const annotationTerms: ReadonlySet<string> = new Set(
  [
    ...readFileSync(fileURLToPath(new URL('oa.nq', import.meta.resolve('@vocabulary/oa'))), 'utf8').matchAll(
      /^<http:\/\/www\.w3\.org\/ns\/oa#([^>]+)>/gm,
    ),
  ].map(([, name]) => name!),
)
