/**
 * Says whether an OLE compound file ([MS-CFB]) can be read without end or loss: every chain of sectors stays in the file and ends, no two big streams share
 * sectors, and the directory is a tree of at most 50 levels. The library that reads messages checks none of it, and would loop or fill the memory.
 */
export function isSoundCompoundFile(bytes: Uint8Array): boolean {
  const file = openFile(bytes)
  if (file === null) return false
  const entries = readDirectory(file)
  return entries !== null && isTree(entries) && haveSoundChains(file, entries)
}

interface CompoundFile {
  readonly view: DataView
  readonly sectorSize: number
  /** Sectors after the header; the last may be cut. */
  readonly sectors: number
  /** The sector after each. */
  readonly fat: readonly number[]
}

const endOfChain = 0xffff_fffe
const noEntry = 0xffff_ffff
const headerSize = 512

function openFile(bytes: Uint8Array): CompoundFile | null {
  if (bytes.length < headerSize * 2) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const shift = view.getUint16(30, true)
  if (shift !== 9 && shift !== 12) return null
  const sectorSize = 2 ** shift
  const sectors = Math.ceil((bytes.length - sectorSize) / sectorSize)
  const fatSectors = listFatSectors(view, sectorSize, sectors)
  if (fatSectors === null) return null
  const fat: number[] = []
  for (const sector of fatSectors) {
    const start = (sector + 1) * sectorSize
    for (let at = start; at < start + sectorSize && at + 4 <= bytes.length; at += 4) fat.push(view.getUint32(at, true))
  }
  return { view, sectorSize, sectors, fat }
}

/** The first 109 stand in the header, the others in a chain of sectors of their own (2.5). */
function listFatSectors(view: DataView, sectorSize: number, sectors: number): readonly number[] | null {
  const count = view.getUint32(44, true)
  if (count > sectors) return null
  const listed: number[] = []
  for (let index = 0; index < Math.min(count, 109); index += 1) listed.push(view.getUint32(76 + index * 4, true))
  let next = view.getUint32(68, true)
  for (let seen = 0; listed.length < count; seen += 1) {
    const start = (next + 1) * sectorSize
    if (seen > sectors || start + sectorSize > view.byteLength) return null
    for (let at = start; at < start + sectorSize - 4 && listed.length < count; at += 4) listed.push(view.getUint32(at, true))
    next = view.getUint32(start + sectorSize - 4, true)
  }
  return listed.every((sector) => sector < sectors) ? listed : null
}

/** The sectors of a chain; `null` where it leaves the file or bites its tail. */
function chainFrom(start: number, table: readonly number[], most: number): readonly number[] | null {
  const chain: number[] = []
  for (let sector = start; sector !== endOfChain; sector = table[sector] ?? noEntry) {
    if (sector >= most || chain.length >= most) return null
    chain.push(sector)
  }
  return chain
}

interface Entry {
  /** 1 storage, 2 stream, 5 root (2.6.1). */
  readonly type: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

function readDirectory({ view, sectorSize, sectors, fat }: CompoundFile): readonly Entry[] | null {
  const chain = chainFrom(view.getUint32(48, true), fat, sectors)
  if (chain === null) return null
  const entries: Entry[] = []
  for (const sector of chain) {
    const start = (sector + 1) * sectorSize
    if (start + sectorSize > view.byteLength) return null
    for (let at = start; at < start + sectorSize; at += 128) {
      entries.push({
        type: view.getUint8(at + 66),
        left: view.getUint32(at + 68, true),
        right: view.getUint32(at + 72, true),
        child: view.getUint32(at + 76, true),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      })
    }
  }
  return entries[0]?.type === 5 ? entries : null
}

/** Every entry is reached once at most, and by no longer way than 50 storages. */
function isTree(entries: readonly Entry[]): boolean {
  const seen = new Set<number>([0])
  const open = [{ index: entries[0]?.child ?? noEntry, depth: 1 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { index, depth } = next
    if (index === noEntry) continue
    const entry = entries[index]
    if (entry === undefined || seen.has(index) || depth > 50 || (entry.type !== 1 && entry.type !== 2)) return false
    seen.add(index)
    open.push({ index: entry.left, depth }, { index: entry.right, depth })
    if (entry.type === 1) open.push({ index: entry.child, depth: depth + 1 })
  }
  return true
}

/** Streams under 4,096 bytes lie in small sectors of 64, inside the stream of the root (2.7). */
function haveSoundChains(file: CompoundFile, entries: readonly Entry[]): boolean {
  const { view, sectorSize, sectors, fat } = file
  const smallTable = smallTableOf(file)
  const [root, ...others] = entries
  if (smallTable === null || root === undefined) return false
  const rootChain = root.size === 0 ? [] : chainFrom(root.start, fat, sectors)
  if (rootChain === null) return false
  const smallSectors = (rootChain.length * sectorSize) / 64
  let used = 0
  for (const { type, start, size } of others) {
    if (type !== 2 || size === 0) continue
    const isSmall = size < view.getUint32(56, true)
    const chain = isSmall ? chainFrom(start, smallTable, smallSectors) : chainFrom(start, fat, sectors)
    const unit = isSmall ? 64 : sectorSize
    if (chain === null || chain.length < Math.ceil(size / unit)) return false
    used += chain.length * unit
  }
  // Together they cannot be larger than the file, but for the last sector of each.
  return used <= view.byteLength + smallSectors * 64
}

function smallTableOf({ view, sectorSize, sectors, fat }: CompoundFile): readonly number[] | null {
  const start = view.getUint32(60, true)
  if (view.getUint32(64, true) === 0 || start === endOfChain) return []
  const chain = chainFrom(start, fat, sectors)
  if (chain === null) return null
  const table: number[] = []
  for (const sector of chain) {
    const at = (sector + 1) * sectorSize
    for (let offset = at; offset < at + sectorSize && offset + 4 <= view.byteLength; offset += 4) table.push(view.getUint32(offset, true))
  }
  return table
}
