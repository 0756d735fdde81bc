import { type Typesetter, TypesettingFault } from './typesetter.ts'

/**
 * Of a source that has changed Typst 0.14 reads only what is new, and now and then reads that wrongly: it finds an unclosed delimiter where all are closed, and goes on finding it whatever the file says next.
 * What it refuses is therefore read once more as a file of another name.
 */
export function readingAnew(underName: (name: string) => Omit<Typesetter, 'apart'>, document = 'main'): Typesetter {
  let times = 0
  let current = underName(`${document}-${times}.typ`)
  const twice = <TAnswer>(ask: (typesetter: Omit<Typesetter, 'apart'>) => TAnswer): TAnswer => {
    try {
      return ask(current)
    } catch (error) {
      if (!(error instanceof TypesettingFault)) throw error
      times += 1
      current = underName(`${document}-${times}.typ`)
      return ask(current)
    }
  }
  return {
    build: current.build,
    places: (source) => twice((typesetter) => typesetter.places(source)),
    pdf: (source) => twice((typesetter) => typesetter.pdf(source)),
    drawn: (source) => twice((typesetter) => typesetter.drawn(source)),
    forget: () => current.forget(),
    apart: (name) => readingAnew(underName, name),
  }
}
