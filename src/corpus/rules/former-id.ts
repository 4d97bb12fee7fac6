import { pathWithin } from '../problem.ts'
import { sections } from '../read/content.ts'
import type { Content, Entry } from '../read/content.ts'
import type { Breach, Rule } from './rule.ts'

/** What was renamed leaves its old addresses behind, and each leads to one place. */
export const formerId: Rule = {
  name: 'former-id',
  description: 'A former ID belongs to one file, and is no longer in use.',
  tip: 'Take it from all files but the one that its readers should find.',
  check: {
    content: (content) => renamable.flatMap((section) => checkSection(content, section)),
  },
}

/** Corrections are never renamed: nothing links to them but what lists them. */
const renamable = sections.filter((section) => section !== 'corrections')

function checkSection(content: Content, section: (typeof renamable)[number]): Breach[] {
  const taken = new Map<string, string>()
  const entries: Iterable<Entry<{ readonly formerly?: readonly string[] | undefined }>> =
    content[section].values()
  return [...entries].flatMap(({ file, data, locate }) =>
    (data.formerly ?? []).flatMap((id, position): Breach[] => {
      const at = locate(['formerly', position])
      if (content.ids[section].has(id)) {
        const expected = 'an ID that nothing has any more'
        return [{ at, found: `${id}, the ID of a file in ${section}/`, expected }]
      }
      const other = taken.get(id)
      taken.set(id, file)
      return other === undefined
        ? []
        : [
            {
              at,
              found: `${id}, which ${pathWithin(content.folder, other)} was as well`,
              expected: 'an ID that only this had',
            },
          ]
    }),
  )
}
