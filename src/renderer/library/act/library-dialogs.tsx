import { memo } from 'react'
import type { LibraryModel } from '../library-model.ts'
import { CollectionNameDialog } from './collection-name-dialog.tsx'
import { CollectionsDialog } from './collections-dialog.tsx'
import { DetailsDialog } from './details-dialog.tsx'
import { PurgeDialog } from './purge-dialog.tsx'
import { TagsDialog } from './tags-dialog.tsx'

/** The dialog that is open, if any. */
export const LibraryDialogs = memo(function LibraryDialogs({ model }: { readonly model: LibraryModel }) {
  const { asking } = model
  switch (asking?.kind) {
    case undefined:
    // The list itself has the field for it.
    case 'rename':
      return null
    case 'tags':
      return <TagsDialog model={model} ids={asking.ids} />
    case 'collections':
      return <CollectionsDialog model={model} ids={asking.ids} />
    case 'details':
      return <DetailsDialog model={model} ids={asking.ids} />
    case 'purge':
      return <PurgeDialog model={model} ids={asking.ids} />
    case 'collection':
      return <CollectionNameDialog model={model} collection={asking.collection} ids={asking.ids} />
  }
})
