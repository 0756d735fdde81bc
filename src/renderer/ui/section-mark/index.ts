export { type Destination, destinations, SectionMark, sectionLetter } from './section-mark.tsx'
