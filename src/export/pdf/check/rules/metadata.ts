import { nameAt } from '../../pdf-objects.ts'
import type { Metadata } from '../reading/metadata.ts'
import type { Rule } from '../rule.ts'

const predefined: Readonly<Record<string, readonly string[]>> = {
  'http://purl.org/dc/elements/1.1/':
    'contributor coverage creator date description format identifier language publisher relation rights source subject title type'.split(
      ' ',
    ),
  'http://ns.adobe.com/xap/1.0/':
    'BaseURL CreateDate CreatorTool Identifier Label MetadataDate ModifyDate Nickname Rating Thumbnails'.split(' '),
  'http://ns.adobe.com/xap/1.0/mm/':
    'DerivedFrom DocumentID History Ingredients InstanceID ManagedFrom Manager ManageTo ManageUI ManagerVariant OriginalDocumentID Pantry RenditionClass RenditionParams VersionID Versions'.split(
      ' ',
    ),
  'http://ns.adobe.com/xap/1.0/rights/': 'Certificate Marked Owner UsageTerms WebStatement'.split(' '),
  'http://ns.adobe.com/xap/1.0/t/pg/': 'MaxPageSize NPages Fonts Colorants PlateNames'.split(' '),
  'http://ns.adobe.com/pdf/1.3/': 'Keywords PDFVersion Producer Trapped'.split(' '),
  'http://www.aiim.org/pdfa/ns/id/': 'part amd corr conformance rev'.split(' '),
  'http://www.aiim.org/pdfa/ns/extension/': ['schemas'],
}

/** The file has metadata in XMP, well-formed, in UTF-8, and every property is a known one or described. */
export const metadata: Rule = {
  clause: 'ISO 19005-2, 6.6.2',
  *broken({ metadata }) {
    const faults = metadata === null ? ['none'] : metadata.trouble === null ? faultsOf(metadata) : [metadata.trouble]
    for (const detail of faults) yield { where: 'metadata', detail }
  },
}

function faultsOf({ stream, packet, properties, described }: Metadata): readonly string[] {
  const [start = ''] = /<\?xpacket begin=[^>]*>/u.exec(packet) ?? []
  const isXml = nameAt(stream.dict, 'Type') === 'Metadata' && nameAt(stream.dict, 'Subtype') === 'XML'
  const unknown = properties.filter(
    ({ namespace, name }) => predefined[namespace]?.includes(name) !== true && !described.has(`${namespace} ${name}`),
  )
  return [
    ...(isXml ? [] : ['not said to be XML']),
    ...(start === '' || /\b(?:bytes|encoding)=/u.test(start) ? ['a packet that does not begin as it must'] : []),
    ...unknown.map(({ prefix, name }) => `the property ${prefix}:${name}, which nothing describes`),
  ]
}
