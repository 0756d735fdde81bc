import citeproc, { type CiteprocEngine, type CiteprocRegistry } from 'citeproc'
import { RememberedForms } from './remembered-forms.ts'

/** Sources as citeproc registers them, and what tells them apart. */
export interface Registration {
  readonly registry: CiteprocRegistry
  readonly disambiguate: CiteprocEngine['disambiguate']
}

/** An empty registration, which the processor goes by from then on. */
export function newRegistration(processor: CiteprocEngine): Registration {
  processor.registry = new citeproc.Registry(processor)
  // Made here, because it keeps to the registry that the processor has now.
  const disambiguate = new citeproc.Disambiguation(processor)
  const run = disambiguate.run.bind(disambiguate)
  const forms = new RememberedForms(processor)
  disambiguate.run = (form) => forms.while(() => run(form))
  const registration = { registry: processor.registry, disambiguate }
  setRegistration(processor, registration)
  return registration
}

/** Makes a processor go by these sources, as its own `restoreProcessorState` makes it go by none. */
export function setRegistration(processor: CiteprocEngine, { registry, disambiguate }: Registration): void {
  processor.registry = registry
  processor.disambiguate = disambiguate
  processor.tmp.loadedItemIDs = Object.fromEntries(Object.keys(registry.refhash).map((id) => [id, true]))
  processor.tmp.taintedItemIDs = {}
}
