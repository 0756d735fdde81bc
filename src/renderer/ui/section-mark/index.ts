export { type Destination, destinations, type MarkKind, sectionIcon, sectionKinds, sectionLetter, SectionMark } from './section-mark.tsx'
