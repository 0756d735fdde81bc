import { type ActorEntry, type Brief, plainWords } from '#core/brief'

/** Every actor of a brief with the names it goes by, folded for comparing: its name, and what “also known as” lists between commas or semicolons. */
export function actorNames(brief: Brief): readonly { readonly actor: ActorEntry; readonly names: readonly string[] }[] {
  return brief.sections
    .flatMap(({ content }) => content.filter((item) => item.kind === 'actor'))
    .map((actor) => ({
      actor,
      names: [plainWords(actor.name), ...(actor.alsoKnownAs ?? '').split(/[,;]/u)].map(foldName).filter((name) => name !== ''),
    }))
}

/** A name without case, accents, the article before it, what stands in brackets, and all but letters and digits. */
export function foldName(name: string): string {
  return name
    .replaceAll(/\([^()]*\)/gu, ' ')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /u, '')
}
